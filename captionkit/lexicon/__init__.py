"""The pantry: what captionkit knows, as rows of literals, each with an example it matches and a near miss it must not.

To add an agency, a label or a phrase, add one row; the tests check it against its own example and near miss.
"""

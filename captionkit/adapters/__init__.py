"""captionkit inside other libraries: one module and one extra for each."""

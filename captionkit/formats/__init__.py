"""Records as others speak them: one module a standard, each a pure function from record to value."""

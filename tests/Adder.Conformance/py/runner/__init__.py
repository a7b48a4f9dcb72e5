"""Runs CPython's test files on the library and says what that proves."""

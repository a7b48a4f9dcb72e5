"""Prints "version executable" when this interpreter can run the tests; fails otherwise."""
import sys

import ctypes  # noqa: F401
import test.support  # noqa: F401
import test.test_posixpath  # noqa: F401

if sys.version_info < (3, 11) or sys.implementation.name != "cpython":
    sys.exit(1)
print("%d.%d.%d %s" % (*sys.version_info[:3], sys.executable))

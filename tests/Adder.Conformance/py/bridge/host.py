"""Starts the .NET runtime inside this CPython process."""
import ctypes
import os
import shutil
import signal
import sys
import threading

# A forked child that runs managed code would corrupt its parent through shared executable mappings; and neither debugger threads nor
# sockets in /tmp are wanted in a process whose descriptors and threads are under test.
os.environ.setdefault("DOTNET_EnableWriteXorExecute", "0")
os.environ.setdefault("DOTNET_EnableDiagnostics", "0")
os.environ.setdefault("DOTNET_TieredPGO", "0")

LOAD_ASSEMBLY_AND_GET_FUNCTION = 5
UNMANAGED_CALLERS_ONLY = ctypes.c_void_p(-1)
TYPE = b"Adder.Conformance.Interop.Entry, Adder.Conformance"


class BridgeError(BaseException):
    """A fault of the bridge, or a .NET exception that Python has no name for. No test may take it for the error it expects."""


def dotnet_root():
    if "DOTNET_ROOT" in os.environ:
        return os.environ["DOTNET_ROOT"]
    return os.path.dirname(os.path.realpath(shutil.which("dotnet") or "/usr/share/dotnet/dotnet"))


def newest_hostfxr():
    base = os.path.join(dotnet_root(), "host", "fxr")
    version = max(os.listdir(base), key=lambda name: [int(part) for part in name.split("-")[0].split(".")])
    name = "libhostfxr.dylib" if sys.platform == "darwin" else "libhostfxr.so"
    return ctypes.CDLL(os.path.join(base, version, name))


def start(assembly):
    """Answers a function that finds an entry point: entry(name, result type, *argument types)."""
    fxr = newest_hostfxr()
    context, loader = ctypes.c_void_p(), ctypes.c_void_p()
    config = os.path.splitext(assembly)[0] + ".runtimeconfig.json"
    check("initialize", fxr.hostfxr_initialize_for_runtime_config(config.encode(), None, ctypes.byref(context)), allowed=(0, 1, 2))
    check("delegate", fxr.hostfxr_get_runtime_delegate(context, LOAD_ASSEMBLY_AND_GET_FUNCTION, ctypes.byref(loader)))
    fxr.hostfxr_close(context)
    load = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_void_p, ctypes.c_void_p,
                            ctypes.POINTER(ctypes.c_void_p))(loader.value)

    def entry(name, result, *arguments):
        function = ctypes.c_void_p()
        check(name, load(assembly.encode(), TYPE, name.encode(), UNMANAGED_CALLERS_ONLY, None, ctypes.byref(function)))
        return ctypes.CFUNCTYPE(result, *arguments)(function.value)

    entry_point = entry("SetCallback", None, ctypes.c_void_p)   # the first one starts the runtime
    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGINT, signal.getsignal(signal.SIGINT))   # the runtime took it
    return entry, entry_point


def check(step, code, allowed=(0,)):
    if code not in allowed:
        raise BridgeError("hostfxr: %s answered %#x" % (step, code & 0xFFFFFFFF))

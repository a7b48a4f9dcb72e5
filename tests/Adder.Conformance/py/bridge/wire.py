"""Requests to the C# side and its answers; both travel in the format of the marshal module (Bridge/Interop/Entry.cs)."""
import ctypes
import marshal

from . import host

HEADER = 8
FORMAT = 2                       # no back references: the C# reader knows none
string_at = ctypes.string_at
calls = 0                        # how many calls were made: housekeeping goes by it
before_call = None               # what is to be done first: lending.py sets it


def connect(assembly, callback):
    global _call, _new, _control, release, died, set_callback_result, _callback
    i32, i64, pointer, data = ctypes.c_int32, ctypes.c_int64, ctypes.c_ssize_t, ctypes.c_char_p
    entry, set_callback = host.start(assembly)
    _call = entry("Call", pointer, i32, i64, data, i32)
    _new = entry("New", pointer, i32, i64, i64, data, i32)
    _control = entry("Control", pointer, data, i32)
    release = entry("Release", None, i64)
    died = entry("Died", i32, i64)
    set_callback_result = entry("SetCallbackResult", None, data, i32)
    _callback = ctypes.CFUNCTYPE(i64, i64, i32, ctypes.c_void_p, i32)(callback)
    set_callback(ctypes.cast(_callback, ctypes.c_void_p))


def dumps(value):
    return marshal.dumps(value, FORMAT)


def loads(address, length):
    return marshal.loads(string_at(address, length))


def answer(address):
    """(value, whether it was raised): the value still encoded."""
    if 0 <= address <= 2:
        return (None, True, False)[address], False
    header = string_at(address, HEADER)
    return loads(address + HEADER, int.from_bytes(header[:4], "little")), header[4] == 1


def call(member, handle, arguments=None, keywords=None):
    global calls
    calls += 1
    if before_call:
        before_call()
    data = b"" if arguments is None else dumps((arguments, keywords or None))
    return answer(_call(member, handle, data, len(data)))


def new(member, python_self, overridden, arguments, keywords):
    if before_call:
        before_call()
    data = dumps((arguments, keywords or None))
    return answer(_new(member, python_self, overridden, data, len(data)))


def control(*request):
    data = dumps(request)
    value, raised = answer(_control(data, len(data)))
    if raised:
        raise host.BridgeError("%s: %r" % (request[0], value))
    return value

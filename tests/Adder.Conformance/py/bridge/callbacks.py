"""What C# asks of Python: PythonCalls.Kind numbers the questions."""
import inspect

from . import lending, values, wire
from .lending import MARK

RAISED, NONE, ANSWERED = -1, 0, 1


def other(data):
    return int.from_bytes(wire.string_at(data, 8), "little")


def called(find):
    def answer(number, data, length):
        kind, *arguments = values.decode(wire.loads(data, length))
        return reply(kind, find(number)(*arguments))
    return answer


def method_called(owner):
    def answer(number, data, length):
        kind, name, *arguments = values.decode(wire.loads(data, length))
        return reply(kind, getattr(owner(number), name)(*arguments))
    return answer


def special_method_called(number, data, length):
    """A method of a lent object, looked up on its type as Python does for special methods."""
    kind, name, *arguments = values.decode(wire.loads(data, length))
    value = lending.lent(number)
    return reply(kind, getattr(type(value), name)(value, *arguments))


def reply(kind, result):
    if result is None:
        return NONE
    data = wire.dumps(values.encode_as(kind, result))
    wire.set_callback_result(data, len(data))
    return ANSWERED


def parameters(function):
    """The names, or None where a signature has more to it than names."""
    try:
        found = inspect.signature(function).parameters.values()
    except (TypeError, ValueError):
        return None
    simple = all(parameter.default is parameter.empty and parameter.kind <= parameter.POSITIONAL_OR_KEYWORD for parameter in found)
    return [parameter.name for parameter in found] if simple else None


QUESTIONS = [
    called(lending.lent),
    lambda number, data, length: lending.lent(number) < lending.lent(other(data)),
    lambda number, data, length: lending.lent(number) == lending.lent(other(data)),
    lambda number, data, length: hash(lending.lent(number)) & 0x7FFFFFFF,
    method_called(lambda number: lending.instances[number]()),
    lambda number, data, length: lending.of_twin(number) == lending.of_twin(other(data)),
    lambda number, data, length: hash(lending.of_twin(number)) & 0x7FFFFFFF,
    lambda number, data, length: reply("value", getattr(type(lending.lent(number)), wire.loads(data, length)[0], None) is not None),
    lambda number, data, length: reply("value", repr(lending.lent(number))),
    special_method_called,
    lambda number, data, length: reply("value", type(lending.lent(number)).__name__),
    called(lending.of_twin),
    lambda number, data, length: reply("value", str(lending.of_twin(number))),
    lambda number, data, length: reply("value", parameters(lending.lent(number))),
]


def callback(number, question, data, length):
    try:
        return int(QUESTIONS[question](number, data, length))
    except BaseException as e:   # it goes through the C# frames, and comes out on the other side as the same object
        data = wire.dumps(lending.lend(e))
        wire.set_callback_result(data, len(data))
        return RAISED

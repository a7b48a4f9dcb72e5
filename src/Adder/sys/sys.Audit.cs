using Adder.Core.Auditing;

namespace Adder;

public static partial class sys
{
    /// <summary>Raises an audit event: each hook is called with it, in the order in which they were added.</summary>
    /// <param name="event">The event's name, such as <c>myapp.login</c>.</param>
    /// <param name="args">What the hooks are told about it.</param>
    /// <remarks>A hook that throws ends the event, and its exception reaches the caller. Without hooks the call costs a test.
    /// See <see href="https://docs.python.org/3/library/sys.html#sys.audit">sys.audit</see> in Python's documentation.</remarks>
    public static void audit(string @event, params ReadOnlySpan<object?> args) => AuditHooks.Raise(@event, args);

    /// <summary>Adds a hook that is called for each audit event of the process, for good.</summary>
    /// <param name="hook">Called with the event's name and arguments, on the thread that raises it; what it throws stops the audited
    /// call before anything has happened.</param>
    /// <remarks>Adding a hook is itself the event <c>sys.addaudithook</c>: a hook that answers it with a <see cref="RuntimeError"/> keeps
    /// the new one out, silently; any other exception reaches the caller.
    /// See <see href="https://docs.python.org/3/library/sys.html#sys.addaudithook">sys.addaudithook</see> in Python's documentation.</remarks>
    public static void addaudithook(Action<string, object?[]> hook) => AuditHooks.Add(hook);
}

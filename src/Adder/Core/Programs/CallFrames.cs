using System.Diagnostics;
using System.Runtime.CompilerServices;
using Adder.Core.Auditing;

namespace Adder.Core.Programs;

/// <summary>The methods that are running in this thread.</summary>
internal static class CallFrames
{
    /// <summary>The method that called the caller of this one, or one further up.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static StackFrame Above(int depth)
    {
        var callers = new StackTrace(skipFrames: 2, fNeedFileInfo: true);
        var frame = Math.Max(depth, 0) < callers.FrameCount ? callers.GetFrame(Math.Max(depth, 0)) : null;
        if (frame is null) throw new ValueError("call stack is not deep enough");
        AuditHooks.Raise("sys._getframe", frame);
        return frame;
    }
}

using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Reflection.Emit;
using System.Runtime.InteropServices;

namespace Adder.Core.Errors;

/// <summary>The exception that a thread is handling.</summary>
/// <remarks>The JIT's runtime gives the exception that is handled an address on the thread's stack, and 0 outside of handling. Each exception
/// is noted with its address when it is thrown. The stack grows downwards: when an exception has an address, all that were noted at or
/// below it are over.</remarks>
internal static class CurrentException
{
    // once, and before any handler of exceptions could ask: natively compiled, the question is answered by an exception
    private static readonly bool CanAsk = Probe();

    private static readonly Lock WatchLock = new();
    private static volatile bool watches;
    private static Func<Exception>? thrownAgain;

    [ThreadStatic]
    private static Stack? noted;

    internal static Exception? Find() => HandledException.Or(Caught());

    internal static (Type?, Exception?, StackTrace?) Describe() =>
        Find() is { } error ? (error.GetType(), error, new StackTrace(error, fNeedFileInfo: true)) : default;

    /// <summary>Notes exceptions from now on. Those thrown before are found another way, which takes longer.</summary>
    internal static void Watch()
    {
        if (watches || !CanAsk) return;
        lock (WatchLock)
        {
            if (watches) return;
            AppDomain.CurrentDomain.FirstChanceException += static (_, thrown) => Note(Marshal.GetExceptionPointers(), thrown.Exception);
            watches = true;
        }
    }

    /// <summary>The one that the runtime knows of.</summary>
    internal static Exception? Caught()
    {
        if (!CanAsk) return null;
        Watch();
        var address = Marshal.GetExceptionPointers();
        if (address == 0)
        {
            noted?.Clear();
            return null;
        }

        if (noted?.Find(address) is { } found) return found;
        if (ThrownAgain() is not { } error) return null;
        Note(address, error);
        return error;
    }

    private static void Note(nint address, Exception error)
    {
        if (address != 0) (noted ??= new()).Push(address, error);
    }

    private static bool Probe()
    {
        try
        {
            Marshal.GetExceptionPointers();
            return true;
        }
        catch (PlatformNotSupportedException)
        {
            return false;
        }
    }

    // A rethrow that stands in no catch block throws the exception that is being handled; C# has no way to write it.
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "only asked where the JIT's runtime has answered")]
    private static Exception? ThrownAgain()
    {
        if (thrownAgain is null)
        {
            if (!System.Runtime.CompilerServices.RuntimeFeature.IsDynamicCodeSupported) return null;
            var method = new DynamicMethod("exception", typeof(Exception), []);
            var code = method.GetILGenerator();
            var error = code.DeclareLocal(typeof(Exception));
            code.BeginExceptionBlock();
            code.Emit(OpCodes.Rethrow);
            code.BeginCatchBlock(typeof(Exception));
            code.Emit(OpCodes.Stloc, error);
            code.EndExceptionBlock();
            code.Emit(OpCodes.Ldloc, error);
            code.Emit(OpCodes.Ret);
            thrownAgain = method.CreateDelegate<Func<Exception>>();
        }

        return thrownAgain();
    }

    private sealed class Stack
    {
        private (nint Address, Exception? Error)[] entries = new (nint, Exception?)[8];
        private int count;

        internal void Push(nint address, Exception error)
        {
            while (count > 0 && entries[count - 1].Address <= address) Pop();
            if (count == entries.Length) Array.Resize(ref entries, count * 2);
            entries[count++] = (address, error);
        }

        internal Exception? Find(nint address)
        {
            while (count > 0 && entries[count - 1].Address < address) Pop();
            return count > 0 && entries[count - 1].Address == address ? entries[count - 1].Error : null;
        }

        internal void Clear()
        {
            while (count > 0) Pop();
        }

        private void Pop() => entries[--count].Error = null;
    }
}

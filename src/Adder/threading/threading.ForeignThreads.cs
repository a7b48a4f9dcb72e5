using SystemThread = System.Threading.Thread;
using Adder.Core.Synchronization;

namespace Adder;

public static partial class threading
{
    /// <summary>The thread that the process began with, as Python's <c>_MainThread</c>. It ends with the process.</summary>
    internal sealed class MainThread() : Thread("MainThread", daemon: false, NativeThread.IsFirst ? SystemThread.CurrentThread : null, Environment.ProcessId)
    {
        private const int FirstManagedId = 1;

        public override int? ident => base.ident ?? FirstManagedId;

        public override bool is_alive() => true;

        private protected override string TypeName => "_MainThread";
    }

    /// <summary>A thread that was not started by <see cref="Thread"/>, as Python's <c>_DummyThread</c>.</summary>
    internal sealed class DummyThread(string name) : Thread(name, daemon: true, SystemThread.CurrentThread, NativeThread.Id)
    {
        private readonly SystemThread thread = SystemThread.CurrentThread;

        public override bool is_alive() => thread.IsAlive;

        public override void join(double? timeout, CancellationToken cancellation = default) => throw Unjoinable();

        public override ValueTask<bool> join_async(double? timeout = null, CancellationToken cancellation = default) => throw Unjoinable();

        private protected override string TypeName => "_DummyThread";

        private static RuntimeError Unjoinable() => new("cannot join a dummy thread");
    }
}

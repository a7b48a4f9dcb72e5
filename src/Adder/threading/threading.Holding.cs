namespace Adder;

public static partial class threading
{
    /// <summary>Holds what a <c>with()</c> has acquired until it is disposed. It allocates nothing.</summary>
    public readonly ref struct Holding
    {
        private readonly ILock held;

        internal Holding(ILock held) => this.held = held;

        /// <summary>Releases what is held.</summary>
        /// <exception cref="RuntimeError">It has been released already.</exception>
        public void Dispose() => held.release();
    }

    /// <summary>Holds what a <c>with_async()</c> has acquired until it is disposed.</summary>
    public readonly record struct HoldingByTask : IDisposable
    {
        private readonly ILock held;

        internal HoldingByTask(ILock held) => this.held = held;

        /// <summary>Releases what is held.</summary>
        /// <exception cref="RuntimeError">It has been released already.</exception>
        public void Dispose() => held.release();
    }
}

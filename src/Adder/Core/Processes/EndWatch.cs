namespace Adder.Core.Processes;

/// <summary>Tells when a process ends, until it is disposed; all under <see cref="Children.Gate"/>.</summary>
internal abstract class EndWatch(Action tell) : IDisposable
{
    /// <summary>Whether it has told; then the process ought to be asked.</summary>
    internal bool HasEnded { get; private set; }

    public abstract void Dispose();

    internal void End()
    {
        HasEnded = true;
        tell();
    }
}

namespace Adder.Core.Files;

/// <summary>The descriptors that an <c>os.fwalk</c> holds, from the top down. They are closed when it goes on, when it is disposed, and when
/// it is forgotten.</summary>
internal sealed class OpenDirectories : IDisposable
{
    private readonly Stack<int> descriptors = new();

    ~OpenDirectories() => CloseAll();

    internal int Last => descriptors.Peek();

    internal void Add(int descriptor) => descriptors.Push(descriptor);

    internal void CloseLast() => DirectoryDescriptor.Close(descriptors.Pop());

    public void Dispose()
    {
        CloseAll();
        GC.SuppressFinalize(this);
    }

    private void CloseAll()
    {
        while (descriptors.TryPop(out var descriptor)) DirectoryDescriptor.Close(descriptor);
    }
}

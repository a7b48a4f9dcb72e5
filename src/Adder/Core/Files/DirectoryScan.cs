namespace Adder.Core.Files;

/// <summary>Makes the entry on which a reader stands.</summary>
internal delegate TEntry EntryMaker<out TEntry>(ScannedDirectory directory, in DirectoryReader reader);

/// <summary>A directory that is being scanned; it ends when it is exhausted, when reading fails, and when it is closed.</summary>
internal struct DirectoryScan<TEntry> where TEntry : class
{
    private readonly EntryMaker<TEntry> make;
    private readonly ScannedDirectory directory;
    private DirectoryReader reader;
    private TEntry? current;
    private int closed;

    internal DirectoryScan(in os.path_arg path, EntryMaker<TEntry> make)
    {
        this.make = make;
        var descriptor = DirectoryDescriptor.Open(path, "scandir");
        directory = new(path, descriptor);
        reader = new(descriptor, path.Value);
    }

    internal readonly TEntry Current => current ?? throw new InvalidOperationException("there is no entry before the first and after the last");

    internal readonly bool IsClosed => Volatile.Read(in closed) != 0;

    internal readonly object? Given => directory.Given;

    // The lock keeps one thread from giving the buffer back to the pool while the kernel fills it for another.
    internal bool MoveNext()
    {
        lock (directory)
        {
            if (IsClosed) return false;
            var moved = false;
            try
            {
                moved = reader.MoveNext();
            }
            finally
            {
                if (!moved) Close();
            }

            current = moved ? make(directory, reader) : null;
            return moved;
        }
    }

    internal void Close()
    {
        lock (directory)
        {
            if (Interlocked.Exchange(ref closed, 1) != 0) return;
            current = null;
            reader.Dispose();
            directory.Leave();
        }
    }

    /// <summary>Closes what nobody can close any more.</summary>
    /// <returns>Whether it was still open.</returns>
    internal bool Abandon()
    {
        if (directory is null || IsClosed) return false;
        closed = 1;
        directory.Leave();
        return true;
    }
}

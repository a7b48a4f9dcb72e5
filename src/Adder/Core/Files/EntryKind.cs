namespace Adder.Core.Files;

/// <summary>What a directory says of an entry without being asked for its status.</summary>
internal enum EntryKind : byte
{
    /// <summary>This file system does not say; only the status tells.</summary>
    Unknown,
    Directory,
    File,
    Link,
    Junction,
    Other,
}

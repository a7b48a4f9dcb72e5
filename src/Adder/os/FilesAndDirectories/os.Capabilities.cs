using Adder.Core.Files;

namespace Adder;

public static partial class os
{
    /// <summary>The functions that take a <c>dir_fd</c> on this system.</summary>
    /// <remarks>Names where Python has functions: <c>os.supports_fd.Contains("chdir")</c>. Availability: Unix, Windows. See
    /// <see href="https://docs.python.org/3/library/os.html#os.supports_dir_fd">os.supports_dir_fd</see> in Python's
    /// documentation.</remarks>
    public static IReadOnlySet<string> supports_dir_fd => Capabilities.DirectoryDescriptors;

    /// <summary>The functions that take <c>effective_ids</c> on this system.</summary>
    /// <remarks>Names where Python has functions: <c>os.supports_fd.Contains("chdir")</c>. Availability: Unix, Windows. See
    /// <see href="https://docs.python.org/3/library/os.html#os.supports_effective_ids">os.supports_effective_ids</see> in Python's
    /// documentation.</remarks>
    public static IReadOnlySet<string> supports_effective_ids => Capabilities.EffectiveIds;

    /// <summary>The functions that take an open descriptor for a path on this system.</summary>
    /// <remarks>Names where Python has functions: <c>os.supports_fd.Contains("chdir")</c>. Availability: Unix, Windows. See
    /// <see href="https://docs.python.org/3/library/os.html#os.supports_fd">os.supports_fd</see> in Python's documentation.</remarks>
    public static IReadOnlySet<string> supports_fd => Capabilities.Descriptors;

    /// <summary>The functions that take <c>follow_symlinks: false</c> on this system.</summary>
    /// <remarks>Names where Python has functions: <c>os.supports_fd.Contains("chdir")</c>. Availability: Unix, Windows. See
    /// <see href="https://docs.python.org/3/library/os.html#os.supports_follow_symlinks">os.supports_follow_symlinks</see> in Python's
    /// documentation.</remarks>
    public static IReadOnlySet<string> supports_follow_symlinks => Capabilities.Links;
}

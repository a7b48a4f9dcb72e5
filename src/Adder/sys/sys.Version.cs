using Adder.Core.SystemInfo;
using Adder.Core.Text;

namespace Adder;

public static partial class sys
{
    /// <summary>The level of Python that is mirrored, this library and the runtime, for people to read.</summary>
    /// <value><c>3.15.0 (Adder 0.1.0) [.NET 10.0.0]</c>, for instance.</value>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.version">sys.version</see> in Python's
    /// documentation.</remarks>
    public static string version => ProgramVersion.Text;

    /// <summary>The level of Python that is mirrored, so that <c>sys.version_info >= (3, 11)</c> asks what it asks in Python.</summary>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.version_info">sys.version_info</see> in Python's
    /// documentation.</remarks>
    public static version_info_type version_info => ProgramVersion.Level;

    /// <summary>The level of Python that is mirrored, as one number: two hexadecimal digits each for major, minor and micro, then the
    /// release.</summary>
    /// <value><c>0x030F00F0</c> is 3.15.0 final.</value>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.hexversion">sys.hexversion</see> in Python's
    /// documentation.</remarks>
    public static int hexversion => ProgramVersion.Number(ProgramVersion.Level);

    /// <summary>This library, as one that stands in for Python.</summary>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.implementation">sys.implementation</see> in Python's
    /// documentation.</remarks>
    public static implementation_type implementation => new("adder", null, ProgramVersion.Library, ProgramVersion.Number(ProgramVersion.Library));

    /// <summary>A version in five parts, compared part by part.</summary>
    /// <param name="major">The first number.</param>
    /// <param name="minor">The second number.</param>
    /// <param name="micro">The third number.</param>
    /// <param name="releaselevel"><c>alpha</c>, <c>beta</c>, <c>candidate</c> or <c>final</c>.</param>
    /// <param name="serial">The number of such a release; 0 of a final one.</param>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.version_info">sys.version_info</see> in Python's
    /// documentation.</remarks>
    public readonly record struct version_info_type(int major, int minor, int micro, string releaselevel, int serial) : IComparable<version_info_type>
    {
        /// <summary>Makes a version to compare with of two numbers: it comes before all versions that begin with them.</summary>
        /// <param name="version">The first and the second number.</param>
        public static implicit operator version_info_type((int major, int minor) version) => new(version.major, version.minor, -1, "", 0);

        /// <summary>Makes a version to compare with of three numbers: it comes before all versions that begin with them.</summary>
        /// <param name="version">The three numbers.</param>
        public static implicit operator version_info_type((int major, int minor, int micro) version) => new(version.major, version.minor, version.micro, "", 0);

        /// <summary>Whether one version is less than another.</summary>
        /// <param name="left">The one.</param>
        /// <param name="right">The other.</param>
        public static bool operator <(version_info_type left, version_info_type right) => left.CompareTo(right) < 0;

        /// <summary>Whether one version is greater than another.</summary>
        /// <param name="left">The one.</param>
        /// <param name="right">The other.</param>
        public static bool operator >(version_info_type left, version_info_type right) => left.CompareTo(right) > 0;

        /// <summary>Whether one version is not greater than another.</summary>
        /// <param name="left">The one.</param>
        /// <param name="right">The other.</param>
        public static bool operator <=(version_info_type left, version_info_type right) => left.CompareTo(right) <= 0;

        /// <summary>Whether one version is not less than another.</summary>
        /// <param name="left">The one.</param>
        /// <param name="right">The other.</param>
        public static bool operator >=(version_info_type left, version_info_type right) => left.CompareTo(right) >= 0;

        /// <summary>Compares two versions as Python compares tuples.</summary>
        /// <param name="other">The other.</param>
        /// <returns>Less than 0, 0 or more than 0.</returns>
        public int CompareTo(version_info_type other) =>
            (major, minor, micro).CompareTo((other.major, other.minor, other.micro)) is not 0 and var numbers ? numbers
            : string.CompareOrdinal(releaselevel, other.releaselevel) is not 0 and var level ? level
            : serial.CompareTo(other.serial);

        /// <summary>The version as Python's <c>repr()</c> writes it.</summary>
        /// <returns><c>sys.version_info(major=3, minor=15, micro=0, releaselevel='final', serial=0)</c>, for instance.</returns>
        public override string ToString() => StructSequence.Repr("sys.version_info",
            [(nameof(major), major), (nameof(minor), minor), (nameof(micro), micro), (nameof(releaselevel), releaselevel), (nameof(serial), serial)]);
    }

    /// <summary>What stands in for Python.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="cache_tag">What it would mark compiled files with; null, as there are none.</param>
    /// <param name="version">Its own version, not that of Python.</param>
    /// <param name="hexversion">Its own version as one number.</param>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.implementation">sys.implementation</see> in Python's
    /// documentation.</remarks>
    public sealed record implementation_type(string name, string? cache_tag, version_info_type version, int hexversion)
    {
        /// <summary>The values as Python's <c>repr()</c> writes them.</summary>
        /// <returns><c>namespace(name='adder', cache_tag=None, …)</c>.</returns>
        public override string ToString() => StructSequence.Repr("namespace",
            [(nameof(name), name), (nameof(cache_tag), cache_tag), (nameof(version), version), (nameof(hexversion), hexversion)]);
    }
}

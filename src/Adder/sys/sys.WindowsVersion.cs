using System.Runtime.Versioning;
using Adder.Core.SystemInfo;
using Adder.Core.Text;

namespace Adder;

public static partial class sys
{
    /// <summary>The version of Windows.</summary>
    /// <returns>Its numbers.</returns>
    /// <exception cref="PlatformNotSupportedException">This is no Windows.</exception>
    /// <remarks>Availability: Windows. See <see href="https://docs.python.org/3/library/sys.html#sys.getwindowsversion">sys.getwindowsversion</see>
    /// in Python's documentation.</remarks>
    [SupportedOSPlatform("windows")]
    public static getwindowsversion_type getwindowsversion() => WindowsVersion.Read();

    /// <summary>The version of Windows.</summary>
    /// <param name="major">The first number.</param>
    /// <param name="minor">The second number.</param>
    /// <param name="build">The number of the build.</param>
    /// <param name="platform">2, for the family that all of today belong to.</param>
    /// <param name="service_pack">The name of the service pack; empty without one.</param>
    /// <param name="service_pack_major">The first number of the service pack.</param>
    /// <param name="service_pack_minor">The second number of the service pack.</param>
    /// <param name="suite_mask">The bits of the parts that are installed.</param>
    /// <param name="product_type">1 is a workstation, 2 a domain controller, 3 a server.</param>
    /// <param name="platform_version">The version that no compatibility mode changes.</param>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.getwindowsversion">sys.getwindowsversion</see> in Python's
    /// documentation.</remarks>
    public sealed record getwindowsversion_type(
        int major, int minor, int build, int platform, string service_pack, int service_pack_major, int service_pack_minor, int suite_mask, int product_type,
        (int major, int minor, int build) platform_version)
    {
        /// <summary>The values as Python's <c>repr()</c> writes them.</summary>
        /// <returns><c>sys.getwindowsversion(major=10, minor=0, …)</c>.</returns>
        public override string ToString() => StructSequence.Repr("sys.getwindowsversion",
            [(nameof(major), major), (nameof(minor), minor), (nameof(build), build), (nameof(platform), platform), (nameof(service_pack), service_pack)]);
    }
}

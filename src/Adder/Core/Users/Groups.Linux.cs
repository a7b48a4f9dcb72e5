using System.Runtime.Versioning;
using Adder.Core.Errors;
using Adder.Core.Text;
using static Adder.Native.Linux.Libc;

namespace Adder.Core.Users;

[SupportedOSPlatform("linux")]
internal static unsafe class GroupsLinux
{
    private const int FirstCount = 64;

    internal static void Set(IEnumerable<long> groups)
    {
        long[] numbers = [.. groups ?? throw new TypeError("setgroups argument must be a sequence")];
        if (numbers.Length > NGROUPS_MAX) throw new ValueError("too many groups");
        var list = Array.ConvertAll(numbers, AccountNumber.OfGroup);
        fixed (uint* p = list) Posix.Check(setgroups((nuint)list.Length, p));
    }

    internal static void SetThoseOf(in os.path_arg username, long gid)
    {
        var name = Terminated(FsPath.Encode(username), "byte");
        var group = AccountNumber.OfGroup(gid);
        fixed (byte* p = name) Posix.Check(initgroups(p, group));
    }

    internal static List<long> ThoseOf(string user, long group)
    {
        var name = Terminated(FsCodec.EncodeStrictly(user ?? throw new TypeError("getgrouplist() argument 1 must be str, not None")), "character");
        var groups = new uint[FirstCount];
        while (true)
        {
            var count = groups.Length;
            int result;
            fixed (byte* p = name)
            fixed (uint* list = groups) result = getgrouplist(p, AccountNumber.OfGroup(group), list, &count);
            if (result != -1) return [.. groups.Take(count).Select(AccountNumber.Shown)];
            groups = new uint[Math.Max(count, groups.Length * 2)];
        }
    }

    private static byte[] Terminated(byte[] name, string unit) =>
        name.Contains((byte)0) ? throw new ValueError($"embedded null {unit}") : [.. name, 0];
}

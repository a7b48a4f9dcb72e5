namespace Adder.Core.Users;

/// <summary>A user's or a group's number as the system takes it: 32 bits, of which -1 means none, or the one until now.</summary>
internal static class AccountNumber
{
    internal static uint OfUser(long uid) => Narrow(uid, "uid");

    internal static uint OfGroup(long gid) => Narrow(gid, "gid");

    /// <summary>The number that Python shows.</summary>
    internal static long Shown(uint number) => number == uint.MaxValue ? -1 : number;

    // CPython says "less" of numbers that are too great, too
    private static uint Narrow(long number, string argument) =>
        number is >= -1 and <= uint.MaxValue ? (uint)number : throw new OverflowError($"{argument} is less than minimum");
}

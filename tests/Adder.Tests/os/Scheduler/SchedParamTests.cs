using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.Scheduler;

[UnsupportedOSPlatform("windows")]
public sealed class SchedParamTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(-7)]
    [InlineData(int.MaxValue)]
    public void it_is_a_tuple_of_one_number_as_in_CPython(int priority)
    {
        var param = new os.sched_param(priority);
        Assert.Equal(CPython.Newest.Answer($"repr(os.sched_param({priority}))"), Python.Outcome(() => param.ToString()));
        Assert.Equal(CPython.Newest.Answer($"(lambda p: (p.sched_priority, len(p), p[0], p[-1], list(p)))(os.sched_param(sched_priority={priority}))"),
            Python.Outcome(() => (param.sched_priority, param.Count, param[0], param[-1], param.ToList())));
        param.Deconstruct(out var taken);
        Assert.Equal(priority, taken);
        Assert.Throws<ArgumentOutOfRangeException>(() => param[1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => param[-2]);
    }

    [Fact]
    public void it_is_equal_to_another_of_the_same_priority_only()
    {
        var (one, same, other) = (new os.sched_param(1), new os.sched_param(sched_priority: 1), new os.sched_param(2));
        Assert.True(one == same && one.Equals((object)same) && one.GetHashCode() == same.GetHashCode());
        Assert.True(one != other && !one.Equals(other));
        Assert.Equal(default, new os.sched_param(0));
    }
}

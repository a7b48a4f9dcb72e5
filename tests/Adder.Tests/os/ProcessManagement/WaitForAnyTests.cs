using System.Runtime.Versioning;

namespace Adder.Tests.ProcessManagement;

[SupportedOSPlatform("linux")]
public sealed class WaitForAnyTests
{
    private const string NoChild = "! ('ChildProcessError', 10, '[Errno 10] No child processes', None, None)";

    [Fact]
    public void children_of_System_Diagnostics_Process_are_never_taken_and_keep_their_exit_code() => Assert.Equal("200", Run("wait-beside-the-runtimes"));

    [Fact]
    public void a_child_from_before_exec_is_found_by_its_number_only() =>
        Assert.Equal($"{NoChild} True", Run("wait-with-inherited-child", "sh -c 'kill -STOP $$; exit 7' & export ADDER_CHILD=$!; exec \"$@\""));

    [Fact]
    public void ten_thousand_children_in_sequence_leave_no_zombie() => Assert.Equal("(0, 0)", Run("wait-many-in-sequence"));

    [Fact]
    public void two_hundred_children_at_once_are_each_found_once_by_threads_and_tasks() => Assert.Equal("(200, 200, 0, 0)", Run("wait-many-at-once"));

    [Fact]
    public void a_child_that_another_thread_starts_meanwhile_is_found() => Assert.Equal("found", Run("wait-while-others-spawn"));

    [Fact]
    public void the_last_child_reaped_by_another_thread_ends_the_wait_with_ECHILD() => Assert.Equal(NoChild, Run("wait-while-others-reap"));

    [Fact]
    public void a_wait_for_a_group_finds_only_its_children() => Assert.Equal("[True, True, True, True]", Run("wait-of-a-group"));

    [Fact]
    public void signals_do_not_end_a_wait() => Assert.Equal("found", Run("wait-interrupted"));

    [Fact]
    public void without_descriptors_a_child_is_found_all_the_same() => Assert.Equal("found", Run("wait-without-descriptors", "ulimit -n 64; exec \"$@\""));

    private static string Run(string program, string script = "exec \"$@\"") => ChildProgram.Run(program, script)[0];
}

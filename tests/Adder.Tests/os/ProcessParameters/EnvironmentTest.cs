namespace Adder.Tests.ProcessParameters;

/// <summary>A test that changes the environment, which is afterwards what it was before, here and in the CPython beside it.</summary>
public abstract class EnvironmentTest : IDisposable
{
    private readonly OrderedDictionary<string, string> before = os.environ.copy();

    protected EnvironmentTest() => Oracle.CPython.Newest.Answer("before = os.environ.copy()");

    public void Dispose()
    {
        os.reload_environ();
        os.environ.clear();
        os.environ.update(before);
        Oracle.CPython.Newest.Answer("os.environ.clear(); os.environ.update(before)");
        GC.SuppressFinalize(this);
    }
}

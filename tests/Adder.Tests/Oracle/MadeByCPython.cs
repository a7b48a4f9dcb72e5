namespace Adder.Tests.Oracle;

/// <summary>What the tests of a class share and CPython makes. A class fixture is made even when all of its tests are to be skipped; this
/// one stays empty then.</summary>
public sealed class MadeByCPython<T> : IDisposable
    where T : class, IDisposable, new()
{
    private readonly T? made = CPythonInstallation.Lack is null ? new T() : null;

    public T Value => made ?? throw new InvalidOperationException(CPythonInstallation.Lack);

    public void Dispose() => made?.Dispose();
}

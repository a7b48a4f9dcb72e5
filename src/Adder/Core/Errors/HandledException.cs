namespace Adder.Core.Errors;

/// <summary>An exception of which the program says itself that it is being handled.</summary>
internal sealed class HandledException
{
    private static readonly AsyncLocal<HandledException?> Innermost = new();
    private static volatile bool isUsed;

    private readonly Exception error;
    private readonly Exception? around;
    private readonly HandledException? outer;

    private HandledException(Exception error, Exception? around, HandledException? outer) =>
        (this.error, this.around, this.outer) = (error, around, outer);

    internal static HandledException Begin(Exception error)
    {
        ArgumentNullException.ThrowIfNull(error);
        isUsed = true;
        return Innermost.Value = new(error, CurrentException.Caught(), Innermost.Value);
    }

    internal void End() => Innermost.Value = outer;

    /// <summary>Which is the inner one: what the runtime says is caught, or what the program says is handled.</summary>
    internal static Exception? Or(Exception? caught) =>
        isUsed && Innermost.Value is { } said && (caught is null || caught == said.around) ? said.error : caught;
}

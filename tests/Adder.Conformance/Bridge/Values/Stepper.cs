using System.Collections;
using System.Runtime.CompilerServices;

namespace Adder.Conformance.Values;

/// <summary>An iterator's result, stepped from Python.</summary>
public sealed class Stepper(IEnumerator enumerator) : IDisposable
{
    private object? current;

    /// <summary>Goes on to the next item. A list inside the item before belongs to both sides: what Python made of it is written back
    /// first.</summary>
    /// <param name="lists">Each changed list's place in the item, and its items now.</param>
    /// <returns>The item, or the end.</returns>
    public object? Step(List<object?> lists)
    {
        foreach (var change in lists.Cast<object?[]>()) WriteBack((IList)((ITuple)current!)[(int)(long)change[0]!]!, (List<object?>)change[1]!);
        return current = enumerator.MoveNext() ? enumerator.Current : EndOfIteration.Mark;
    }

    public void Dispose() => (enumerator as IDisposable)?.Dispose();

    private static void WriteBack(IList list, List<object?> items)
    {
        list.Clear();
        foreach (var item in items) list.Add(item);
    }
}

using Adder.Indexing;

namespace Adder.Tests.Index;

public sealed class IndexPageTests
{
    [Fact]
    public void the_index_is_up_to_date() =>
        Assert.True(File.ReadAllText(Repository.At(IndexPage.File)) == IndexPage.Render(Repository.Root), $"{IndexPage.File} is stale; renew it: {IndexPage.Command}");
}

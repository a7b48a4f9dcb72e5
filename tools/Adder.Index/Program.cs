using Adder.Indexing;

var root = AppContext.BaseDirectory;
while (!File.Exists(Path.Combine(root, "Adder.slnx"))) root = Path.GetDirectoryName(root.TrimEnd('/'))!;
File.WriteAllText(Path.Combine(root, IndexPage.File), IndexPage.Render(root));

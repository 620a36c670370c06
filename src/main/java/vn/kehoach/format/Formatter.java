package vn.kehoach.format;

import org.jspecify.annotations.Nullable;

import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.source.LoadedSource;
import vn.kehoach.source.SourceFile;
import vn.kehoach.yaml.YamlNode;
import vn.kehoach.yaml.YamlReader;
import vn.kehoach.yaml.YamlScalar;

import java.util.List;
import java.util.Optional;

/** Lays out a source. */
public final class Formatter {
    private Formatter() {}

    /** The same of what was loaded: why there is no text is reported too. */
    public static Optional<String> format(
            LoadedSource loaded, @Nullable Form form, Diagnostics diagnostics) {
        if (loaded instanceof LoadedSource.Readable readable && !readable.byteOrderMark()) {
            return format(readable.file(), form, diagnostics);
        }
        new YamlReader(diagnostics).read(loaded);
        return Optional.empty();
    }

    /**
     * The text of a file as it should be laid out; nothing if it has an error of YAML, which is
     * reported, since nobody can tell what its author meant.
     *
     * @param form what it holds; null: the order of its keys stays
     */
    public static Optional<String> format(
            SourceFile file, @Nullable Form form, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        Optional<YamlNode> tree = new YamlReader(found).read(file);
        if (found.hasErrors()) {
            found.sorted().forEach(diagnostics::add);
            return Optional.empty();
        }
        return Optional.of(tree.map(root -> format(root, form)).orElse(file.text()));
    }

    private static String format(YamlNode root, @Nullable Form form) {
        String written = root.span().file().text();
        List<FoundComment> comments = CommentFinder.find(root);
        boolean within =
                Part.isFlow(root)
                        && comments.stream()
                                .anyMatch(each ->
                                        !each.isBlank()
                                                && root.span().from() < each.offset()
                                                && each.offset() < root.span().to());
        if (root instanceof YamlScalar || Brackets.isEmpty(root) || within) {
            return written;
        }
        Block block = new Block(root, Part.of(root));
        CommentPlacement.place(comments, block);
        List<String> head = Ordering.takeHead(block);
        Ordering.order(block, form, null);
        String lineEnd = written.contains("\r\n") ? "\r\n" : "\n";
        String text = String.join(lineEnd, Page.of(block, form, head)) + lineEnd;
        return saysTheSame(root, text) ? text : written;
    }

    /** A file is worth more than its looks: what a fault of ours would change stays as it is. */
    private static boolean saysTheSame(YamlNode root, String text) {
        Diagnostics found = new Diagnostics();
        Optional<YamlNode> tree =
                new YamlReader(found).read(new SourceFile(root.span().file().path(), text));
        return !found.hasErrors() && tree.filter(each -> SameMeaning.of(root, each)).isPresent();
    }
}

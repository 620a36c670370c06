package vn.kehoach.yaml;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.source.LoadedSource;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.SourceLoader;
import vn.kehoach.source.Span;

import java.nio.file.Path;
import java.util.Optional;

/** Reads a file into a located tree. */
public final class YamlReader {
    /** Three times those of a plan of 20,000 tasks: a line costs something even if it is blank. */
    static final int MOST_LINES = 1_000_000;

    private final Diagnostics diagnostics;

    public YamlReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The tree of a file, or nothing if it has none or cannot be read; why is reported. */
    public Optional<YamlNode> read(SourceLoader loader, Path path) {
        return read(loader.load(path));
    }

    /** The same of a file that was loaded. */
    public Optional<YamlNode> read(LoadedSource loaded) {
        return switch (loaded) {
            case LoadedSource.Readable readable -> {
                SourceFile file = readable.file();
                if (readable.byteOrderMark()) {
                    // The mark is none of the text: to write the text anew is the repair.
                    diagnostics.add(
                            Diagnostic.of(new SourceProblem.ByteOrderMark(), file.top())
                                    .repairedBy(new Edit(file.top(), "")));
                }
                yield read(file);
            }
            case LoadedSource.Unreadable unreadable -> {
                report(unreadable);
                yield Optional.empty();
            }
        };
    }

    /** Says why a file or folder could not be read. */
    public void report(LoadedSource.Unreadable unreadable) {
        Span place =
                unreadable instanceof LoadedSource.NotUtf8 bad
                        ? bad.place()
                        : unreadable.file().top();
        diagnostics.report(SourceProblem.of(unreadable), place);
    }

    /**
     * The tree of a file, or nothing if it has none; what is wrong is reported. Where YAML breaks
     * off, the tree holds what stands before.
     */
    public Optional<YamlNode> read(SourceFile file) {
        if (file.lineCount() > MOST_LINES) {
            diagnostics.report(new YamlProblem.TooManyLines(MOST_LINES), file.top());
            return Optional.empty();
        }
        FileProblems problems = new FileProblems(file, diagnostics);
        String text = Characters.check(file.text(), problems);
        return new YamlWalk(file, Directives.blank(text, problems), problems).walk();
    }
}

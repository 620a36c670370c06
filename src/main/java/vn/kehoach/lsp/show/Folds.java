package vn.kehoach.lsp.show;

import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;

import vn.kehoach.lsp.plans.OpenPlace;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.YamlEntry;
import vn.kehoach.yaml.YamlMapping;
import vn.kehoach.yaml.YamlNode;
import vn.kehoach.yaml.YamlScalar;
import vn.kehoach.yaml.YamlSequence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What can be folded away: entries, elements of lists, texts of several lines, comments. */
public final class Folds {
    /** The last line by the first: of two that begin together the longer one. */
    private final Map<Integer, Integer> found = new LinkedHashMap<>();

    private Folds() {}

    public static List<FoldingRange> of(OpenPlace place) {
        Folds folds = new Folds();
        place.neighbours().tree(place).ifPresent(folds::node);
        List<FoldingRange> ranges = new ArrayList<>();
        folds.found.forEach((from, to) -> ranges.add(new FoldingRange(from - 1, to - 1)));
        ranges.addAll(comments(place.file()));
        return ranges;
    }

    private void node(YamlNode node) {
        switch (node) {
            case YamlScalar scalar -> {}
            case YamlSequence sequence ->
                    sequence.elements()
                            .forEach(each -> {
                                add(each.span().start().line(), each.span());
                                node(each);
                            });
            case YamlMapping mapping -> mapping.entries().forEach(this::entry);
        }
    }

    private void entry(YamlEntry entry) {
        add(entry.key().span().start().line(), entry.value().span());
        node(entry.value());
    }

    private void add(int from, Span span) {
        if (span.end().line() > from) {
            found.merge(from, span.end().line(), Math::max);
        }
    }

    private static List<FoldingRange> comments(SourceFile file) {
        List<FoldingRange> ranges = new ArrayList<>();
        int first = 0;
        for (int line = 1; line <= file.lineCount() + 1; line++) {
            boolean comment = line <= file.lineCount() && file.line(line).strip().startsWith("#");
            if (comment && first == 0) {
                first = line;
            } else if (!comment && first > 0) {
                if (line - 1 > first) {
                    FoldingRange range = new FoldingRange(first - 1, line - 2);
                    range.setKind(FoldingRangeKind.Comment);
                    ranges.add(range);
                }
                first = 0;
            }
        }
        return ranges;
    }
}

package vn.kehoach.mutation;

import vn.kehoach.compiler.Compilation;
import vn.kehoach.model.Assignment;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.Instrument;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Task;
import vn.kehoach.model.Text;
import vn.kehoach.model.TextPart;
import vn.kehoach.model.TextPart.Mention;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Places;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A plan without a fault, and the things in it that can be broken.
 *
 * @param folder such as {@code 140-kh-ubnd-2023}
 */
record Sample(String folder, ResolvedPlan resolved, List<SourceFile> files) {
    static Sample of(String folder, Compilation compilation) {
        return new Sample(
                folder,
                compilation.plan().orElseThrow(),
                compilation.sources().stream().map(each -> each.file()).toList());
    }

    Plan plan() {
        return resolved.plan();
    }

    /** The files that no other plan reads. */
    Stream<SourceFile> own() {
        return files.stream().filter(this::isOwn);
    }

    boolean isOwn(SourceFile file) {
        return file.path().startsWith("plans/" + folder + "/");
    }

    Stream<Assignment> assignments() {
        return plan().taskGroups().stream().flatMap(group -> group.assignments().stream());
    }

    Stream<Task> tasks() {
        return assignments().flatMap(each -> each.tasks().stream());
    }

    Stream<Indicator> indicators() {
        return plan().indicatorGroups().stream().flatMap(group -> group.indicators().stream());
    }

    /** Those that the plan's prose names in its own files. */
    Stream<Instrument> cited() {
        List<String> named =
                resolved.passages().stream()
                        .flatMap(each -> mentions(each.text()))
                        .map(mention -> mention.span().text().replaceAll("\\$\\{|[|}].*", ""))
                        .toList();
        return resolved.registry().instruments().stream()
                .filter(each -> named.contains(each.id().value().text()));
    }

    /** Prose that people write in sentences. */
    Stream<Passage> sentences() {
        return resolved.passages().stream()
                .filter(each ->
                        switch (each.part()) {
                            case PREAMBLE, PARAGRAPH, GOAL, TASK -> true;
                            default -> false;
                        })
                .filter(each -> isOwn(each.text().span().file()));
    }

    static Stream<Mention> mentions(Text text) {
        return text.parts().stream().flatMap(Sample::mentions);
    }

    private static Stream<Mention> mentions(TextPart part) {
        return switch (part) {
            case TextPart.Words words -> Stream.empty();
            case TextPart.Styled styled -> styled.parts().stream().flatMap(Sample::mentions);
            case Mention mention -> Stream.of(mention);
        };
    }

    /** Where words stand in one line of a file. */
    static Stream<Span> words(Passage passage, Pattern pattern) {
        return passage.find(pattern)
                .filter(found -> passage.span(found).text().equals(found.group()))
                .map(passage::span);
    }

    static Stream<MatchResult> matches(Passage passage, Pattern pattern) {
        return passage.find(pattern);
    }

    /** A key and all below it, with its lines; empty if it stands behind a dash or in braces. */
    static Stream<Span> lines(Places item, String key) {
        if (!item.has(key)) {
            return Stream.empty();
        }
        Span place = item.key(key);
        SourceFile file = place.file();
        int line = place.start().line();
        String written = file.line(line);
        int indent = written.length() - written.stripLeading().length();
        if (indent != place.start().column() - 1) {
            return Stream.empty();
        }
        int last = line;
        while (last < file.lineCount() && deeper(file.line(last + 1), indent)) {
            last++;
        }
        int start = place.start().offset() - indent;
        int end = start;
        for (int each = line; each <= last; each++) {
            end += file.line(each).length() + 1;
        }
        return Stream.of(file.span(start, Math.min(end, file.text().length())));
    }

    private static boolean deeper(String line, int indent) {
        String text = line.stripLeading();
        return !text.isEmpty() && line.length() - text.length() > indent;
    }
}

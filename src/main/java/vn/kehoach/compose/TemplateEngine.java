package vn.kehoach.compose;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;

import org.jspecify.annotations.Nullable;

import vn.kehoach.compose.view.PlanView;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.source.Position;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;

import java.io.Reader;
import java.io.Writer;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Runs templates and says what is wrong with them. */
final class TemplateEngine {
    private final ParsedTemplates templates;
    private final Diagnostics diagnostics;

    TemplateEngine(Templates templates, Diagnostics diagnostics) {
        this.templates = ParsedTemplates.of(templates);
        this.diagnostics = diagnostics;
    }

    /**
     * What is read out of the document's markup while templates write it; nothing if one of them is
     * wrong, which is reported.
     */
    <T> Optional<T> run(PlanView plan, Map<String, String> labels, Function<Reader, T> reading) {
        MarkupPipe pipe = new MarkupPipe();
        CountedRun run = CountedRun.begun(() -> write(plan, labels, pipe));
        T read;
        try {
            read = reading.apply(pipe.reader());
        } finally {
            pipe.abandon();
        }
        try {
            run.finish();
            return Optional.of(read);
        } catch (OutOfMemoryError e) {
            throw e; // A plan may be too large for its heap without a mistake in a template.
        } catch (Throwable e) {
            report(e);
            return Optional.empty();
        }
    }

    private void write(PlanView plan, Map<String, String> labels, MarkupPipe pipe)
            throws Exception {
        try (Writer output = pipe.writer()) {
            templates.main().process(Map.of("plan", plan, "labels", labels), output);
        }
    }

    /** Whatever a template does to FreeMarker is the template's mistake. */
    private void report(Throwable failure) {
        switch (failure) {
            case ParseException mistake -> report(mistake);
            case TemplateNotFoundException missing ->
                    diagnostics.report(
                            new ComposeProblem.TemplateMissing(missing.getTemplateName()),
                            templates.mainFile().top());
            case TemplateException mistake -> {
                if (mistake.getCause() instanceof ParseException inner) {
                    report(inner);
                } else if (mistake.getCause() instanceof TemplateNotFoundException missing) {
                    diagnostics.report(
                            new ComposeProblem.TemplateMissing(missing.getTemplateName()),
                            place(mistake));
                } else {
                    report(mistake);
                }
            }
            case CountedRun.Endless endless ->
                    diagnostics.report(
                            new ComposeProblem.TemplateEndless(CountedRun.MOST_STEPS),
                            templates.mainFile().top());
            case StackOverflowError endless -> mistake("A macro calls itself without end.");
            case MarkupPipe.Full full ->
                    diagnostics.report(
                            new ComposeProblem.TemplateOutputTooLong(MarkupPipe.LIMIT),
                            templates.mainFile().top());
            default -> mistake(firstLine(failure.getMessage()));
        }
    }

    private void mistake(String detail) {
        diagnostics.report(new ComposeProblem.TemplateMistake(detail), templates.mainFile().top());
    }

    private Span place(TemplateException mistake) {
        Integer line = mistake.getLineNumber();
        Integer column = mistake.getColumnNumber();
        String name = mistake.getTemplateSourceName();
        return place(templates.file(name), line == null ? 1 : line, column == null ? 1 : column);
    }

    private void report(ParseException mistake) {
        report(
                mistake.getTemplateName(),
                mistake.getLineNumber(),
                mistake.getColumnNumber(),
                mistake.getEditorMessage());
    }

    private void report(TemplateException mistake) {
        Integer line = mistake.getLineNumber();
        Integer column = mistake.getColumnNumber();
        report(
                mistake.getTemplateSourceName(),
                line == null ? 1 : line,
                column == null ? 1 : column,
                firstLine(mistake.getMessageWithoutStackTop()));
    }

    private void report(@Nullable String name, int line, int column, @Nullable String detail) {
        SourceFile file = templates.file(name);
        diagnostics.report(
                new ComposeProblem.TemplateMistake(firstLine(detail)), place(file, line, column));
    }

    private static String firstLine(@Nullable String text) {
        return text == null ? "" : text.lines().findFirst().orElse("");
    }

    private static Span place(SourceFile file, int line, int column) {
        if (line < 1 || line > file.lineCount()) {
            return file.top();
        }
        int length = file.line(line).length();
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = file.text().indexOf('\n', start) + 1;
        }
        Position position = file.position(start + Math.min(Math.max(column, 1) - 1, length));
        return new Span(file, position, position);
    }

    /**
     * Where a template wrote what stands in its output, a user's own before the built-in ones; the
     * top of the first template where it was put together from pieces.
     */
    Span placeOf(Pattern written) {
        return templates.files().stream()
                .sorted(Comparator.comparing(Templates::isBuiltIn))
                .flatMap(file ->
                        written.matcher(file.text())
                                .results()
                                .map(found -> file.span(found.start(), found.end())))
                .findFirst()
                .orElseGet(() -> templates.mainFile().top());
    }
}

package vn.kehoach.compose;

import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XMLOutputFormat;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.Version;

import org.jspecify.annotations.Nullable;

import vn.kehoach.compose.view.PlanView;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.source.Position;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Runs templates; the only user of FreeMarker.
 *
 * <p>FreeMarker as it comes lets a template make objects and run commands: everything of that kind
 * is switched off, and templates see records of strings only.
 */
final class TemplateEngine {
    private static final Version VERSION = Configuration.VERSION_2_3_34;
    private static final String MAIN = "document.ftlx";

    private final Configuration configuration;
    private final Map<String, SourceFile> files = new LinkedHashMap<>();
    private final Diagnostics diagnostics;
    private final Templates templates;

    TemplateEngine(Templates templates, Diagnostics diagnostics) {
        this.templates = templates;
        this.diagnostics = diagnostics;
        configuration = new Counting();
        configuration.setTemplateLoader(new Loader());
        configuration.setLocalizedLookup(false);
        configuration.setObjectWrapper(new ViewWrapper(VERSION));
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setOutputFormat(XMLOutputFormat.INSTANCE);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(false);
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
        configuration.setNumberFormat("computer");
        configuration.setDefaultEncoding("UTF-8");
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
            Template template = configuration.getTemplate(MAIN);
            template.process(Map.of("plan", plan, "labels", labels), output);
        }
    }

    /** Whatever a template does to FreeMarker is the template's mistake. */
    private void report(Throwable failure) {
        switch (failure) {
            case ParseException mistake -> report(mistake);
            case TemplateNotFoundException missing ->
                    diagnostics.report(
                            new ComposeProblem.TemplateMissing(missing.getTemplateName()),
                            file(MAIN).top());
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
                            file(MAIN).top());
            case StackOverflowError endless -> mistake("A macro calls itself without end.");
            case MarkupPipe.Full full ->
                    diagnostics.report(
                            new ComposeProblem.TemplateOutputTooLong(MarkupPipe.LIMIT),
                            file(MAIN).top());
            default -> mistake(firstLine(failure.getMessage()));
        }
    }

    private void mistake(String detail) {
        diagnostics.report(new ComposeProblem.TemplateMistake(detail), file(MAIN).top());
    }

    private Span place(TemplateException mistake) {
        Integer line = mistake.getLineNumber();
        Integer column = mistake.getColumnNumber();
        String name = mistake.getTemplateSourceName();
        return place(
                file(name == null ? MAIN : name),
                line == null ? 1 : line,
                column == null ? 1 : column);
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
        SourceFile file = file(name == null ? MAIN : name);
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
        return files.values().stream()
                .sorted(Comparator.comparing(Templates::isBuiltIn))
                .flatMap(file ->
                        written.matcher(file.text())
                                .results()
                                .map(found -> file.span(found.start(), found.end())))
                .findFirst()
                .orElseGet(() -> file(MAIN).top());
    }

    private SourceFile file(String name) {
        return files.getOrDefault(name, new SourceFile(name, ""));
    }

    /** Each template, whoever asks for it, is made to ask for the end of its thread. */
    private static final class Counting extends Configuration {
        private final Set<Template> prepared = Collections.newSetFromMap(new IdentityHashMap<>());

        Counting() {
            super(VERSION);
        }

        @Override
        public Template getTemplate(
                String name,
                Locale locale,
                Object lookup,
                String encoding,
                boolean parsed,
                boolean ignoreMissing)
                throws IOException {
            Template template =
                    super.getTemplate(name, locale, lookup, encoding, parsed, ignoreMissing);
            if (template != null && prepared.add(template)) {
                _CoreAPI.addThreadInterruptedChecks(template);
            }
            return template;
        }
    }

    private final class Loader implements TemplateLoader {
        @Override
        public @Nullable Object findTemplateSource(String name) {
            Optional<SourceFile> file = templates.find(name);
            file.ifPresent(found -> files.put(name, found));
            return file.orElse(null);
        }

        @Override
        public long getLastModified(Object source) {
            return 0;
        }

        @Override
        public Reader getReader(Object source, String encoding) {
            return new StringReader(((SourceFile) source).text());
        }

        @Override
        public void closeTemplateSource(Object source) {}
    }
}

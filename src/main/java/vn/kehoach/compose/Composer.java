package vn.kehoach.compose;

import org.jspecify.annotations.Nullable;

import vn.kehoach.compose.view.PlanView;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.document.Document;
import vn.kehoach.document.Inventory;
import vn.kehoach.document.Metadata;
import vn.kehoach.document.Part;
import vn.kehoach.document.Theme;
import vn.kehoach.document.WebPage;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.SourceFile;
import vn.kehoach.yaml.SourceProblem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;

/** Composes a document from a resolved plan and templates. */
public final class Composer {
    private static final String LABELS = "labels_vi.yaml";
    private static final String STYLE_SHEET = "page.css";
    private static final String PAGE_WORDS = "page_vi.yaml";

    private final Templates templates;
    private final Diagnostics diagnostics;
    private final @Nullable PlanCommit commit;
    private final OriginMarks marks;
    private final TiedLines lines;

    /**
     * @param commit of which a draft says that it was made; absent: it says nothing
     */
    public Composer(Templates templates, Diagnostics diagnostics, @Nullable PlanCommit commit) {
        this(templates, diagnostics, commit, OriginMarks.none(), new TiedLines());
    }

    private Composer(
            Templates templates,
            Diagnostics diagnostics,
            @Nullable PlanCommit commit,
            OriginMarks marks,
            TiedLines lines) {
        this.lines = lines;
        this.commit = commit;
        this.templates = templates;
        this.diagnostics = diagnostics;
        this.marks = marks;
    }

    /** Reads the built-in templates, whether or not they are used. */
    public static void prepare() {
        try {
            ParsedTemplates.of(new Templates(List.of())).main();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One that remembers where each block comes from. */
    public Composer remembering() {
        return new Composer(templates, diagnostics, commit, OriginMarks.kept(), lines);
    }

    /**
     * One that composes a plan over and over.
     *
     * @param known of the last time
     */
    public Composer tying(TiedLines known) {
        return new Composer(templates, diagnostics, commit, marks, known);
    }

    /** What the document will say of itself. */
    public Metadata metadata(ResolvedPlan resolved) {
        Labels labels = new LabelReader(templates, diagnostics).read(LABELS);
        return new DocumentHead(
                        resolved,
                        new Prose(resolved, labels, new Names(resolved.assignees(), labels), marks))
                .metadata();
    }

    /** Nothing if a template is wrong, which is reported. */
    public Optional<Composition> compose(ResolvedPlan resolved) {
        List<Templates.Unreadable> unreadable = templates.unreadable();
        if (!unreadable.isEmpty()) {
            unreadable.forEach(
                    each -> diagnostics.report(SourceProblem.of(each.why()), each.file().top()));
            return Optional.empty();
        }
        Labels labels = new LabelReader(templates, diagnostics).read(LABELS);
        ThemeReader themeReader = new ThemeReader(templates, diagnostics);
        Theme theme = themeReader.read();
        FontReader.Read fonts =
                new FontReader(templates, themeReader.fontNames(), diagnostics).read();
        WebPage webPage =
                new WebPage(
                        templates.find(STYLE_SHEET).map(SourceFile::text).orElse(""),
                        new LabelReader(templates, diagnostics).read(PAGE_WORDS).all());
        PlanComposer composer = new PlanComposer(resolved, labels, commit, marks);
        PlanView view = composer.compose();
        lines.begin();
        // Beside the templates: it takes a fifth of the time of composing.
        ForkJoinTask<Inventory> inventory =
                ForkJoinTask.adapt(() -> composer.inventory(lines)).fork();
        TemplateEngine engine = new TemplateEngine(templates, diagnostics);
        Origins origins = new Origins();
        ParagraphReader.Sources sources = new ParagraphReader.Sources(marks, origins, lines);
        MarkupProblems problems = new MarkupProblems();
        Optional<List<Part>> parts =
                engine.run(
                                view,
                                labels.all(),
                                markup -> MarkupReader.read(markup, sources, problems))
                        .flatMap(read -> {
                            problems.tell(diagnostics, engine::placeOf);
                            return read;
                        });
        Inventory listed = inventory.join();
        lines.end();
        if (diagnostics.hasErrors()) {
            return Optional.empty();
        }
        return parts.map(all ->
                new Composition(
                        new Document(composer.head().metadata(), all, listed),
                        theme.with(fonts.files()),
                        webPage,
                        origins,
                        fonts.places()));
    }
}

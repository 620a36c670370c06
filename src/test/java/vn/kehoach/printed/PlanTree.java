package vn.kehoach.printed;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;

import vn.kehoach.compiler.Compilation;
import vn.kehoach.compiler.PlanCompiler;
import vn.kehoach.compose.Templates;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.source.Span;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A small plan in a folder of its own. Tests say what differs from it, in YAML, and look at what is
 * printed or reported.
 *
 * <p>What stands between « and » is a place: the marks are not written to the file, and a problem
 * found at exactly that stretch is shown with the marks around it.
 */
public final class PlanTree {
    private static final String FOLDER = "p";

    private static final List<String> RULES =
            List.of(
                    "TT", "NUM", "CIT", "AGC", "TSK", "DLN", "IND", "XRF", "APX", "SIG", "REC",
                    "LNG", "CAP");

    private final Path root;
    private final Map<String, String> head = new LinkedHashMap<>();
    private final Map<String, String> files = new LinkedHashMap<>();
    private final Map<String, String> places = new LinkedHashMap<>();
    private final Set<String> silent = new TreeSet<>(RULES);
    private @Nullable LocalDate asOf;

    private PlanTree(Path root) {
        this.root = root;
        head("id", FOLDER);
        head("kind", "ke-hoach");
        head("number", "140");
        head("date", "2026-05-09");
        head("issuer", "ubnd");
        head("place", "Hà Nội");
        head("period", "{ from: 2026, to: 2030 }");
        head("stage", "issued");
        head("subject", "thử");
        head("body", "- { heading: Nội dung, content: [Lời.] }");
        head("signature", "{ authority: TM, offices: [chủ tịch], name: Nguyễn Văn A }");
        head("recipients", "- { assigned: all }\n- { file: VT }");
        file(
                "assignees.yaml",
                """
                assignees:
                  - id: ubnd
                    kind: committee
                    name: Ủy ban nhân dân thành phố Hà Nội
                    short: UBND Thành phố
                    symbol: UBND
                    letterhead: [Ủy ban nhân dân, thành phố Hà Nội]
                    collective: Ủy ban nhân dân
                  - { id: so-a, kind: department, name: Sở An toàn, short: Sở AT }
                  - { id: so-b, kind: department, name: Sở Biển }
                  - { id: so-c, kind: department, name: Sở Cây xanh }
                  - { id: cac-so, kind: group, name: "các sở, ban, ngành", members: [so-a, so-b] }
                  - { id: cac-xa, kind: group, name: các xã }
                  - { id: lien-quan, kind: group, name: các cơ quan liên quan, open: true }
                """);
        file(
                "instruments.yaml",
                """
                instruments:
                  - id: nq
                    kind: nghi-quyet
                    number: 30-NQ/TW
                    date: 2022-11-23
                    issuer: Bộ Chính trị
                    subject: về phát triển vùng
                    alias: Nghị quyết 30
                  - { id: luat, kind: luat, name: Luật Thủ đô, date: 2024-06-28 }
                """);
    }

    public static PlanTree in(Path root) {
        return new PlanTree(root);
    }

    /** Small plans lack much that a good one has: only rules that a test asks for speak. */
    public PlanTree checkedBy(String... rules) {
        silent.removeAll(Set.of(rules));
        return this;
    }

    /** A key of {@code plan.yaml} and its value; an empty value leaves the key out. */
    public PlanTree head(String key, String yaml) {
        head.put(key, yaml.strip());
        return this;
    }

    /** A body of one section that holds these blocks. */
    public PlanTree content(String yaml) {
        return head("body", "- heading: Nội dung\n  content:\n" + yaml.stripTrailing().indent(4));
    }

    /** A file beside {@code plan.yaml}; {@code ../} leads to the shared ones. */
    public PlanTree file(String name, String yaml) {
        files.put(shared(name) ? name : FOLDER + "/" + name, yaml);
        return this;
    }

    private static boolean shared(String name) {
        return List.of("assignees.yaml", "instruments.yaml", "kehoach.yaml").contains(name);
    }

    /** More entries for a shared file. */
    public PlanTree more(String name, String entries) {
        files.merge(name, entries.indent(2), String::concat);
        return this;
    }

    public PlanTree goals(String yaml) {
        return file("goals.yaml", "goals:\n" + yaml.indent(2));
    }

    public PlanTree tasks(String yaml) {
        return file("tasks.yaml", "groups:\n" + yaml.indent(2));
    }

    public PlanTree indicators(String yaml) {
        return file("indicators.yaml", "groups:\n" + yaml.indent(2));
    }

    public PlanTree asOf(String day) {
        asOf = LocalDate.parse(day);
        return this;
    }

    /** A file of the user's own set of templates. */
    public PlanTree template(String name, String text) {
        files.put("templates/" + name, text);
        return this;
    }

    public Compilation compile() {
        StringBuilder plan = new StringBuilder();
        head.forEach((key, value) -> {
            if (!value.isEmpty()) {
                plan.append(key)
                        .append(
                                value.startsWith("- ") || value.contains("\n")
                                        ? ":\n" + value.indent(2)
                                        : ": " + value + "\n");
            }
        });
        files.put(FOLDER + "/plan.yaml", plan.toString());
        files.forEach(this::write);
        write(
                "kehoach.yaml",
                files.getOrDefault("kehoach.yaml", "").strip()
                        + "\nseverities: [{ rules: [%s], severity: off }]\n"
                                .formatted(String.join(", ", silent)));
        return compiler().compile(root.resolve(FOLDER));
    }

    private PlanCompiler compiler() {
        Path own = root.resolve("templates");
        Templates templates = new Templates(Files.exists(own) ? List.of(own) : List.of());
        return new PlanCompiler(root, templates, asOf);
    }

    private void write(String name, String text) {
        try {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, unmarked(name, text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Remembers where the marked stretches begin and takes the marks out. */
    private String unmarked(String name, String text) {
        StringBuilder clean = new StringBuilder();
        int open = text.indexOf('«');
        int from = 0;
        while (open >= 0) {
            clean.append(text, from, open);
            int close = text.indexOf('»', open);
            String marked = text.substring(open + 1, close);
            places.put(place(name, clean) + " " + marked, "«" + marked + "»");
            clean.append(marked);
            from = close + 1;
            open = text.indexOf('«', from);
        }
        return clean.append(text, from, text.length()).toString();
    }

    private static String place(String name, CharSequence before) {
        String text = before.toString();
        int line = (int) text.lines().count() + (text.isEmpty() || text.endsWith("\n") ? 1 : 0);
        int start = text.lastIndexOf('\n') + 1;
        return name + ":" + line + ":" + (text.codePointCount(start, text.length()) + 1);
    }

    /** What is printed of a plan without errors. */
    public Printed print() {
        Compilation compilation = compile();
        assertThat(shown(compilation))
                .as("problems")
                .noneMatch(problem -> compilation.composition().isEmpty());
        assertThat(compilation.composition()).isPresent();
        return new Printed(compilation.composition().get().document());
    }

    /**
     * Each problem: its code, its place, and behind arrows the places that belong to it. Who only
     * judges the plan, or begins to compose it early, is told the same.
     */
    public List<String> problems() {
        List<String> problems = shown(compile());
        assertThat(shown(compiler().judge(root.resolve(FOLDER)))).isEqualTo(problems);
        assertThat(shown(compiler().early().compile(root.resolve(FOLDER)))).isEqualTo(problems);
        return problems;
    }

    private List<String> shown(Compilation compilation) {
        return compilation.diagnostics().stream().map(this::shown).toList();
    }

    private String shown(Diagnostic diagnostic) {
        StringBuilder line = new StringBuilder(diagnostic.code() + " " + shown(diagnostic.span()));
        diagnostic.related().forEach(each -> line.append(" -> ").append(shown(each.span())));
        return line.toString();
    }

    private String shown(Span span) {
        String place = span + " " + span.text();
        return places.getOrDefault(place, place);
    }
}

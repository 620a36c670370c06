package vn.kehoach.scaffold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The files of a new plan and those around it. */
public final class Scaffold {
    private final Beginning beginning;
    private final KnownEntries instruments;
    private final NewAssignees assignees;
    private final boolean firstPlan;
    private final Map<String, String> values = new TreeMap<>();
    private final Map<String, String> files = new TreeMap<>();

    /**
     * @param firstPlan whether there are no registries yet
     */
    public Scaffold(
            Beginning beginning,
            boolean firstPlan,
            KnownEntries knownAssignees,
            KnownEntries knownInstruments) {
        this.beginning = beginning;
        this.firstPlan = firstPlan;
        this.instruments = knownInstruments;
        this.assignees = new NewAssignees(knownAssignees);
    }

    /** Texts by path, relative to the folder of plans; what is there already is to stay. */
    public Map<String, String> files() {
        bodies();
        words();
        String folder = beginning.id() + "/";
        String registry = firstPlan || assignees.isEmpty() ? "" : folder;
        values.put("registry", registry + "assignees.yaml");
        for (String name : new String[] {"plan", "goals", "indicators", "tasks"}) {
            put(folder + name + ".yaml", name + ".yaml", "../.vscode/schemas");
        }
        registries(folder);
        put("kehoach.yaml", "kehoach.yaml", "./.vscode/schemas");
        put("calendar/" + beginning.from() + ".yaml", "calendar.yaml", "../.vscode/schemas");
        put(".gitignore", "gitignore", "");
        put(".editorconfig", "editorconfig", "");
        put(".vscode/settings.json", "settings.json", "");
        put(".vscode/extensions.json", "extensions.json", "");
        put(".github/workflows/ke-hoach.yml", "github.yml", "");
        put(".gitlab-ci.yml", "gitlab.yml", "");
        return files;
    }

    private void registries(String folder) {
        String where = firstPlan ? "" : folder;
        String schemas = (firstPlan ? "./" : "../") + ".vscode/schemas";
        if (!assignees.isEmpty()) {
            values.put("assignees", assignees.text());
            put(where + "assignees.yaml", "assignees.yaml", schemas);
        }
        if (instruments.find(Law.of(beginning.government()).number()).isEmpty()) {
            values.put("law", Law.of(beginning.government()).entry());
            put(where + "instruments.yaml", "instruments.yaml", schemas);
        }
    }

    private void bodies() {
        Issuer issuer = beginning.issuer();
        String seat = Quoted.of(issuer.seat());
        switch (issuer.level()) {
            case PROVINCE -> {
                committee(issuer.name(), "committee", seat);
                values.put("lead", assignees.id("Sở Khoa học và Công nghệ", "department"));
                values.put("other", assignees.id("Sở Nội vụ", "department"));
                values.put("support", values.get("other") + ", " + below());
            }
            case COMMUNE -> {
                committee(issuer.name(), "commune", seat);
                values.put(
                        "lead",
                        assignees.id("Văn phòng Hội đồng nhân dân và Ủy ban nhân dân", "agency"));
                values.put("other", assignees.id("Phòng Văn hóa - Xã hội", "agency"));
                values.put("support", values.get("other"));
            }
            case DEPARTMENT -> {
                String above =
                        assignees.id(
                                "Ủy ban nhân dân " + beginning.province(),
                                "committee",
                                "symbol: UBND",
                                "letterhead: [Ủy ban nhân dân, "
                                        + Quoted.of(beginning.province())
                                        + "]",
                                "collective: Ủy ban nhân dân");
                values.put(
                        "issuer",
                        assignees.id(
                                issuer.name(),
                                "department",
                                "symbol: " + issuer.symbol(),
                                "letterhead: [" + seat + "]",
                                "superior: " + above));
                values.put("lead", assignees.id("Văn phòng Sở", "agency"));
                values.put("other", assignees.id("Phòng Kế hoạch - Tài chính", "agency"));
                values.put("support", values.get("other"));
            }
        }
    }

    /** The committees of the level below, which was another one until 30/6/2025. */
    private String below() {
        return switch (beginning.government()) {
            case TWO_TIER ->
                    assignees.id("UBND các xã, phường", "group", "open: true", "from: 2025-07-01");
            case WITH_DISTRICTS ->
                    assignees.id(
                            "UBND các huyện, quận, thị xã",
                            "group",
                            "open: true",
                            "until: 2025-06-30 # cấp huyện kết thúc hoạt động");
        };
    }

    private void committee(String name, String kind, String seat) {
        values.put(
                "issuer",
                assignees.id(
                        name,
                        kind,
                        "symbol: UBND",
                        "letterhead: [Ủy ban nhân dân, " + seat + "]",
                        "collective: Ủy ban nhân dân"));
    }

    private void words() {
        boolean collective = beginning.issuer().level() != Issuer.Level.DEPARTMENT;
        values.put("id", beginning.id());
        values.put("kind", beginning.kind());
        values.put("place", Quoted.of(beginning.place()));
        values.put("subject", Quoted.prose(beginning.subject()));
        values.put("from", String.valueOf(beginning.from()));
        values.put("to", String.valueOf(beginning.to()));
        values.put(
                "years",
                beginning.from() == beginning.to()
                        ? "năm " + beginning.from()
                        : "giai đoạn " + beginning.from() + "-" + beginning.to());
        values.put("before", String.valueOf(beginning.from() - 1));
        values.put(
                "preamble",
                Quoted.prose(
                        beginning.issuer().name()
                                + " ban hành Kế hoạch với các nội dung như sau:"));
        values.put("authority", collective ? "TM" : "none");
        values.put("office", collective ? "chủ tịch" : "giám đốc");
        values.put(
                "authority-words",
                collective
                        ? "Phần ký: TM là thay mặt tập thể; KT: ký thay; TL: thừa lệnh."
                        : "Phần ký: none là người đứng đầu; KT: ký thay; TUQ: thừa ủy quyền.");
        values.put(
                "signer",
                beginning.signer().isEmpty()
                        ? "  # name: họ tên người ký; chưa rõ thì chưa ghi\n"
                        : "  name: " + Quoted.of(beginning.signer()) + "\n");
        boolean endsInThatYear =
                beginning.government() == Government.WITH_DISTRICTS
                        && !beginning.government().fits(beginning.from() + 1);
        boolean beganInThatYear =
                beginning.government() == Government.TWO_TIER
                        && !beginning.government().fits(beginning.from() - 1);
        values.put(
                "date",
                beganInThatYear
                        ? "date: "
                                + beginning.from()
                                + "-12 # tháng dự kiến ký; ký rồi thì ghi cả ngày"
                        : "# date: " + beginning.from() + "-05-09 # ngày ký; chưa ký thì chưa ghi");
        values.put("due", beginning.from() + (endsInThatYear ? "-05" : "-Q4"));
        values.put(
                "law-id",
                instruments.find(Law.of(beginning.government()).number()).orElse("luat-tccqdp"));
        values.put("targets", targets());
    }

    /** From 65 to 90 in equal steps. */
    private String targets() {
        int years = beginning.to() - beginning.from();
        return IntStream.rangeClosed(0, years)
                .mapToObj(year ->
                        "%d: \"%d\""
                                .formatted(
                                        beginning.from() + year,
                                        years == 0 ? 90 : 65 + 25 * year / years))
                .collect(Collectors.joining(", "));
    }

    private void put(String path, String template, String schemas) {
        values.put("schemas", schemas);
        files.put(path, filled(template(template)));
    }

    /** Once, from the left: what was typed is no template. */
    private String filled(String text) {
        StringBuilder filled = new StringBuilder();
        int done = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
            int close = text.indexOf('}', open);
            String value = close < 0 ? null : values.get(text.substring(open + 1, close));
            if (value != null && (open == 0 || text.charAt(open - 1) != '$')) {
                filled.append(text, done, open).append(value);
                done = close + 1;
                open = close;
            }
        }
        return filled.append(text.substring(done)).toString();
    }

    private static String template(String name) {
        try (InputStream stream = Scaffold.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

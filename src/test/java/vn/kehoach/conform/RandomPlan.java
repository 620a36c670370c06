package vn.kehoach.conform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * The sources of a plan of chance that has no errors: its length and its parts differ, who issues
 * and who signs it, its stage, medium and marks.
 */
final class RandomPlan {
    private static final String[] WORDS =
            ("tổ chức triển khai thực hiện nghiêm túc hiệu quả các nội dung của chương trình phát"
                 + " huy vai trò người đứng đầu cơ quan đơn vị địa phương trong chỉ đạo kiểm tra"
                 + " đôn đốc bảo đảm đúng tiến độ chất lượng tiết kiệm nguồn lực chuyển đổi số cải"
                 + " cách hành chính phục vụ người dân doanh nghiệp")
                    .split(" ");

    private static final List<String> BY_COMMITTEE =
            List.of(
                    "TM, offices: [chủ tịch]",
                    "KT, offices: [chủ tịch, phó chủ tịch]",
                    "Q, offices: [chủ tịch]",
                    "TL, offices: [chủ tịch, chánh văn phòng]",
                    "TL, offices: [chủ tịch, chánh văn phòng, phó chánh văn phòng]",
                    "TUQ, offices: [chủ tịch, giám đốc Sở Tài chính]");
    private static final List<String> BY_DEPARTMENT =
            List.of(
                    "none, offices: [giám đốc]",
                    "KT, offices: [giám đốc, phó giám đốc]",
                    "Q, offices: [giám đốc]",
                    "TL, offices: [giám đốc, chánh văn phòng]",
                    "TUQ, offices: [giám đốc, trưởng phòng]");

    /** What may or may not be in a plan. */
    private enum Parts {
        BY_CHANCE,
        ALL
    }

    private final Random random;
    private final Parts parts;
    private final StringBuilder yaml = new StringBuilder();

    private RandomPlan(long seed, Parts parts) {
        this.random = new Random(seed);
        this.parts = parts;
    }

    /**
     * @param root an empty folder, or one of an earlier call
     * @return the plan's folder
     */
    static Path write(long seed, Path root) {
        return write(seed, root, Parts.BY_CHANCE);
    }

    /** One that has whatever a plan can have. */
    static Path writeWhole(long seed, Path root) {
        return write(seed, root, Parts.ALL);
    }

    private static Path write(long seed, Path root, Parts parts) {
        try {
            Path shared = Path.of("src/test/resources/conform/shared");
            for (String file : List.of("assignees.yaml", "instruments.yaml", "kehoach.yaml")) {
                Files.writeString(root.resolve(file), Files.readString(shared.resolve(file)));
            }
            String id = "plan-" + seed;
            Path folder = Files.createDirectories(root.resolve(id));
            RandomPlan plan = new RandomPlan(seed, parts);
            Files.writeString(folder.resolve("plan.yaml"), plan.head(id) + plan.rest(folder));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean oneOf(int many) {
        return random.nextInt(many) == 0 || parts == Parts.ALL;
    }

    private <T> T any(List<T> values) {
        return values.get(parts == Parts.ALL ? 0 : random.nextInt(values.size()));
    }

    private String signature = "";
    private boolean electronic;

    private String head(String id) {
        line("id: " + id);
        line("kind: " + any(List.of("ke-hoach", "chuong-trinh", "de-an")));
        String stage = any(List.of("issued", "issued", "submitted", "draft"));
        electronic = oneOf(2);
        if (!electronic || random.nextBoolean()) {
            line("number: " + (1 + random.nextInt(random.nextBoolean() ? 9 : 400)));
            line("date: 2026-0" + (1 + random.nextInt(9)) + "-" + (10 + random.nextInt(18)));
        }
        String issuer = any(List.of("so-nong-nghiep", "so-tai-chinh", "ubnd-tinh", "ubnd-tphcm"));
        signature = any(issuer.startsWith("ubnd") ? BY_COMMITTEE : BY_DEPARTMENT);
        line("issuer: " + issuer);
        line(
                "place: "
                        + (issuer.endsWith("tinh") || issuer.endsWith("chinh")
                                ? "A"
                                : "Thành phố Hồ Chí Minh"));
        line("period: { from: 2026, to: 2026 }");
        line("stage: " + stage);
        if (stage.equals("draft") && random.nextBoolean()) {
            line("revision: " + (1 + random.nextInt(9)));
        }
        line("medium: " + (electronic ? "electronic" : "paper"));
        marks();
        line("subject: " + words(oneOf(4) ? 40 + random.nextInt(30) : 4 + random.nextInt(20)));
        if (oneOf(2)) {
            line("basis:");
            line("  - luat-ngan-sach");
            line("  - text: Căn cứ " + words(10 + random.nextInt(20)));
        }
        return take();
    }

    private void marks() {
        if (oneOf(2)) {
            line("urgency: " + any(List.of("hoa-toc", "thuong-khan", "khan")));
        }
        if (oneOf(4)) {
            line("secrecy: " + any(List.of("toi-mat", "mat", "tuyet-mat")));
        }
        if (oneOf(3)) {
            line("circulation: " + any(List.of("luu-hanh-noi-bo", "xem-xong-tra-lai")));
        }
        if (oneOf(3)) {
            String copies = oneOf(2) ? ", copies: " + (1 + random.nextInt(400)) : "";
            line("drafter: { sign: " + any(List.of("PL", "nvb", "H")) + copies + " }");
        }
        if (oneOf(3)) {
            line("contact-line: true");
        }
    }

    private String rest(Path folder) throws IOException {
        int appendices = parts == Parts.ALL ? 3 : random.nextInt(4);
        boolean tasks = oneOf(3);
        line("body:");
        for (int i = 2 + random.nextInt(5); i > 0; i--) {
            section();
        }
        line("  - heading: Tổ chức thực hiện");
        line("    paragraphs:");
        line("      - " + sentence());
        line("      - " + sentence());
        for (int i = 0; i < appendices; i++) {
            line("      - Thực hiện theo ${appendix:phu-luc-" + i + "}.");
        }
        if (tasks) {
            line("      - Phân công tại ${appendix:nhiem-vu}.");
            tasks(folder);
        }
        if (appendices > 0 || tasks) {
            line("appendices:");
        }
        for (int i = 0; i < appendices; i++) {
            appendix(i);
        }
        if (tasks) {
            line(
                    "  - { id: nhiem-vu, title: danh mục nhiệm vụ, table: tasks, orientation:"
                            + " landscape }");
        }
        line("signature: { authority: " + signature + ", name: Nguyễn Văn Bình }");
        line("recipients:");
        for (int i = random.nextInt(9); i > 0; i--) {
            line("  - " + capital(words(3 + random.nextInt(15))));
        }
        line("  - { to: [so-tai-chinh, so-nong-nghiep], note: để thực hiện }");
        line("  - { file: VT, unit: TH }");
        return take();
    }

    private void tasks(Path folder) throws IOException {
        StringBuilder tasks = new StringBuilder("groups:\n");
        tasks.append("  - id: n\n    heading: ").append(capital(words(5))).append('\n');
        tasks.append("    assignments:\n      - lead: so-tai-chinh\n        tasks:\n");
        for (int i = 1 + random.nextInt(9); i > 0; i--) {
            tasks.append("          - { id: t").append(i).append(", content: ");
            tasks.append(capital(words(4 + random.nextInt(25)))).append(", due: 2026-12");
            if (random.nextBoolean()) {
                tasks.append(", rationale: ").append(capital(words(3 + random.nextInt(9))));
            }
            tasks.append(" }\n");
        }
        Files.writeString(folder.resolve("tasks.yaml"), tasks);
    }

    private void section() {
        line("  - heading: " + capital(words(2 + random.nextInt(6))));
        line("    content:");
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            line("      - " + sentence());
            switch (random.nextInt(4)) {
                case 0 -> entries("points");
                case 1 -> entries("bullets");
                case 2 -> {
                    line("      - heading: " + capital(words(2 + random.nextInt(5))));
                    line("        content:");
                    line("          - " + sentence());
                }
                default -> line("      - " + sentence());
            }
        }
    }

    private void entries(String name) {
        line("      - " + name + ":");
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            line("          - " + sentence());
        }
    }

    private void appendix(int number) {
        line("  - id: phu-luc-" + number);
        line("    title: " + words(3 + random.nextInt(12)));
        line("    orientation: " + (random.nextBoolean() ? "portrait" : "landscape"));
        if (electronic && oneOf(2)) {
            line("    separate-file: true");
        }
        line("    content:");
        for (int i = 1 + random.nextInt(20); i > 0; i--) {
            line("      - " + sentence());
        }
    }

    private String sentence() {
        return capital(words(3 + random.nextInt(90))) + ".";
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private void line(String line) {
        yaml.append(line).append('\n');
    }

    private String take() {
        String lines = yaml.toString();
        yaml.setLength(0);
        return lines;
    }
}

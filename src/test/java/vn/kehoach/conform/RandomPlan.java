package vn.kehoach.conform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** The sources of a plan of chance that has no errors: its length and its parts differ. */
final class RandomPlan {
    private static final Path SHARED = Path.of("src/test/resources/plans");
    private static final String[] WORDS =
            ("tổ chức triển khai thực hiện nghiêm túc hiệu quả các nội dung của chương trình phát"
                 + " huy vai trò người đứng đầu cơ quan đơn vị địa phương trong chỉ đạo kiểm tra"
                 + " đôn đốc bảo đảm đúng tiến độ chất lượng tiết kiệm nguồn lực chuyển đổi số cải"
                 + " cách hành chính phục vụ người dân doanh nghiệp")
                    .split(" ");

    private final Random random;
    private final StringBuilder yaml = new StringBuilder();

    private RandomPlan(long seed) {
        random = new Random(seed);
    }

    /**
     * @param root an empty folder, or one of an earlier call
     * @return the plan's folder
     */
    static Path write(long seed, Path root) {
        try {
            for (String file : new String[] {"assignees.yaml", "instruments.yaml"}) {
                Files.writeString(root.resolve(file), Files.readString(SHARED.resolve(file)));
            }
            String id = "plan-" + seed;
            Path folder = Files.createDirectories(root.resolve(id));
            Files.writeString(folder.resolve("plan.yaml"), new RandomPlan(seed).plan(id));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String plan(String id) {
        boolean numbered = random.nextInt(4) > 0;
        line("id: " + id);
        line("kind: ke-hoach");
        if (numbered) {
            line("number: " + (1 + random.nextInt(random.nextBoolean() ? 9 : 400)));
            line("date: 2026-0" + (1 + random.nextInt(9)) + "-" + (10 + random.nextInt(18)));
        }
        boolean committee = random.nextBoolean();
        line("issuer: " + (committee ? "ubnd-tinh" : "so-tai-chinh"));
        line("place: A");
        line("period: { from: 2026, to: 2026 }");
        line("stage: issued");
        line("medium: " + (numbered ? "paper" : "electronic"));
        line("subject: " + words(4 + random.nextInt(30)));
        if (random.nextBoolean()) {
            line("basis:");
            line("  - luat-ngan-sach");
            line("  - text: Căn cứ " + words(10 + random.nextInt(20)));
        }
        int appendices = random.nextInt(4);
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
        if (appendices > 0) {
            line("appendices:");
        }
        for (int i = 0; i < appendices; i++) {
            appendix(i);
        }
        String signer = committee ? "TM, offices: [chủ tịch]" : "none, offices: [giám đốc]";
        line("signature: { authority: " + signer + ", name: Nguyễn Văn Bình }");
        line("recipients:");
        for (int i = random.nextInt(9); i > 0; i--) {
            line("  - " + capital(words(3 + random.nextInt(15))));
        }
        line("  - { file: VT, unit: TH }");
        return yaml.toString();
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
}

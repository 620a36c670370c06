package vn.kehoach.compiler;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The sources of a plan of odd shape: one line or many pages, lists in lists, tables of ninety rows
 * or of cells higher than a page, cells over rows and columns, words wider than their column, many
 * appendices upright and across; of every stage and medium.
 */
final class OddPlan {
    private static final String[] STAGES = {"draft", "submitted", "issued"};
    private static final String[] WORDS =
            ("phát triển kinh tế xã hội bảo đảm quốc phòng an ninh chuyển đổi số cải cách hành"
                 + " chính nguồn nhân lực 3.359,8 (km²) 95% “trọng” tâm 30/6/2026 **then chốt** *ưu"
                 + " tiên* m^2^ CO~2~ ≥ 7,5")
                    .split(" ");

    private final Random random;
    private final StringBuilder yaml = new StringBuilder();
    private final long seed;
    private int appendices;

    private OddPlan(long seed) {
        this.seed = seed;
        random = new Random(seed);
    }

    /**
     * @param root holds what plans share afterwards
     * @return the plan's folder
     */
    static Path write(long seed, Path root) {
        try {
            for (String file : new String[] {"assignees.yaml", "instruments.yaml"}) {
                Files.copy(
                        BuiltPlan.GOLDEN.resolve(file),
                        root.resolve(file),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            String id = "odd-" + seed;
            Path folder = Files.createDirectories(root.resolve(id));
            Files.writeString(folder.resolve("plan.yaml"), new OddPlan(seed).plan(id));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String plan(String id) {
        String stage = STAGES[(int) (seed % STAGES.length)];
        boolean paper = seed / STAGES.length % 2 == 0;
        line(0, "id: " + id);
        line(0, "kind: ke-hoach");
        if (paper) {
            line(0, "number: " + (1 + random.nextInt(999)));
            line(0, "date: 2026-03-20");
        }
        boolean committee = random.nextBoolean();
        line(0, "issuer: " + (committee ? "ubnd-tinh" : "so-tai-chinh"));
        line(0, "place: A");
        line(0, "period: { from: 2026, to: 2030 }");
        line(0, "stage: " + stage);
        line(0, "medium: " + (paper ? "paper" : "electronic"));
        line(0, "subject: " + text(1 + random.nextInt(random.nextInt(4) == 0 ? 70 : 12)));
        appendices = random.nextInt(3) == 0 ? random.nextInt(7) : random.nextInt(2);
        line(0, "body:");
        for (int i = random.nextInt(5); i > 0; i--) {
            section();
        }
        line(0, "- heading: " + text(2));
        line(2, "paragraphs:");
        line(2, "- " + text(3));
        for (int i = 0; i < appendices; i++) {
            line(2, "- Theo ${appendix:a" + i + "}, ${appendix:a" + (appendices - 1) + "}.");
        }
        if (appendices > 0) {
            line(0, "appendices:");
        }
        for (int i = 0; i < appendices; i++) {
            line(0, "- id: a" + i);
            line(2, "title: " + text(1 + random.nextInt(30)));
            line(2, "orientation: " + (random.nextBoolean() ? "portrait" : "landscape"));
            content(2, 1 + random.nextInt(3));
        }
        String authority = committee ? "TM, offices: [chủ tịch]" : "none, offices: [giám đốc]";
        line(0, "signature: { authority: " + authority + ", name: Lê C }");
        line(0, "recipients:");
        for (int i = random.nextInt(6) == 0 ? 70 : random.nextInt(5); i > 0; i--) {
            line(0, "- " + text(1 + random.nextInt(12)));
        }
        line(0, "- { file: VT }");
        return yaml.toString();
    }

    private void section() {
        line(0, "- heading: " + text(1 + random.nextInt(random.nextInt(4) == 0 ? 60 : 6)));
        content(2, 1 + random.nextInt(4));
    }

    private void content(int indent, int blocks) {
        line(indent, "content:");
        for (int i = 0; i < blocks; i++) {
            switch (random.nextInt(7)) {
                case 0, 1 -> line(indent, "- " + text(1 + random.nextInt(200)));
                case 2 -> {
                    line(indent, "- points:");
                    entries(indent + 2, 3);
                }
                case 3 -> {
                    line(indent, "- bullets:");
                    entries(indent + 2, 3);
                }
                case 4 -> line(indent, "- note: " + text(9));
                case 5 -> form(indent);
                default -> table(indent);
            }
        }
    }

    private void entries(int indent, int depth) {
        for (int i = 1 + random.nextInt(random.nextInt(6) == 0 ? 20 : 4); i > 0; i--) {
            if (depth > 1 && random.nextInt(3) == 0) {
                line(indent, "- text: " + text(1 + random.nextInt(20)));
                line(indent + 2, random.nextBoolean() ? "points:" : "bullets:");
                entries(indent + 2, depth - 1);
            } else {
                line(indent, "- " + text(1 + random.nextInt(40)));
            }
        }
    }

    private void form(int indent) {
        line(indent, "- form:");
        line(indent + 4, "title: " + text(3));
        line(indent + 4, "lines: [" + text(2) + ", " + text(1) + "]");
        line(indent + 4, "columns: [{ heading: " + text(1) + " }, { heading: " + text(9) + " }]");
        line(indent + 4, "blank-rows: " + (1 + random.nextInt(70)));
        line(indent + 4, "signatures: [" + text(2) + ", " + text(2) + "]");
    }

    private void table(int indent) {
        int columns = 2 + random.nextInt(random.nextInt(4) == 0 ? 9 : 4);
        line(indent, "- table:");
        if (random.nextBoolean()) {
            line(indent + 4, "caption: " + text(6));
        }
        line(indent + 4, "columns:");
        String[] alignments = {"left", "center", "right", "decimal"};
        for (int i = 0; i < columns; i++) {
            line(
                    indent + 4,
                    "- { heading: %s, width: %d, align: %s }"
                            .formatted(
                                    text(1 + random.nextInt(4)),
                                    1 + random.nextInt(5),
                                    alignments[random.nextInt(alignments.length)]));
        }
        line(indent + 4, "rows:");
        int rows = random.nextInt(8) == 0 ? 90 : 1 + random.nextInt(12);
        int covered = 0;
        for (int row = 0; row < rows; row++) {
            boolean free = covered == 0;
            if (free && row < rows - 1 && random.nextInt(6) == 0) {
                line(indent + 4, "- group: " + text(1 + random.nextInt(30)));
                continue;
            }
            List<String> cells = new ArrayList<>();
            if (free && random.nextInt(5) == 0) {
                covered = 1 + random.nextInt(Math.min(4, rows - row));
                cells.add("{ text: %s, down: %d }".formatted(text(3), covered));
            } else if (free) {
                cells.add(cell());
            }
            covered = Math.max(0, covered - 1);
            int left = columns - 1;
            while (left > 0) {
                int across = random.nextInt(8) == 0 ? 1 + random.nextInt(left) : 1;
                cells.add(
                        across > 1
                                ? "{ text: %s, across: %d }".formatted(text(2), across)
                                : cell());
                left -= across;
            }
            line(indent + 4, "- [" + String.join(", ", cells) + "]");
        }
        if (random.nextBoolean()) {
            line(indent + 4, "notes: [" + text(5) + "]");
        }
    }

    private String cell() {
        return switch (random.nextInt(60)) {
            case 0 -> text(100 + random.nextInt(300));
            case 1 -> "\"\"";
            case 2 -> "\"≥ 75,5\"";
            case 3 -> "\"1.200-1.350\"";
            default -> text(1 + random.nextInt(8));
        };
    }

    private String text(int words) {
        StringBuilder text = new StringBuilder("\"Số");
        for (int i = 1; i < words; i++) {
            text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        if (random.nextInt(40) == 0) {
            text.append(" https://vi-du.gov.vn/").append("duongdanratdai".repeat(9));
        }
        return text.append('"').toString();
    }

    private void line(int indent, String line) {
        yaml.append(" ".repeat(indent)).append(line).append('\n');
    }
}

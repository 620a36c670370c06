package vn.kehoach.report.formats;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A way to write diagnostics down, for a person or for a program. */
public enum ReportFormat {
    HUMAN("human"),
    CONCISE("concise"),
    JSON("json"),
    JSONL("jsonl"),
    SARIF("sarif"),
    GITHUB("github"),
    GITLAB("gitlab"),
    JUNIT("junit"),
    MARKDOWN("markdown");

    private final String tag;

    ReportFormat(String tag) {
        this.tag = tag;
    }

    /** As in {@code --format}. */
    public String tag() {
        return tag;
    }

    public static Optional<ReportFormat> find(String tag) {
        return Arrays.stream(values()).filter(format -> format.tag.equals(tag)).findFirst();
    }

    public static List<String> tags() {
        return Arrays.stream(values()).map(ReportFormat::tag).toList();
    }
}

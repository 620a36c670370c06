package vn.kehoach.report;

/** The reports there are. */
public final class Reports {
    private Reports() {}

    /**
     * @param colour of what is made for terminals; the others never have any
     */
    public static Report of(ReportFormat format, Language language, Colour colour) {
        Messages messages = Messages.of(language);
        Paint paint = new Paint(colour);
        return switch (format) {
            case HUMAN -> new HumanReport(messages, paint);
            case CONCISE -> new ConciseReport(messages, paint);
            case JSON -> new JsonReport(messages);
            case JSONL -> new JsonLinesReport(messages);
            case SARIF -> new JsonReport(messages);
            case GITHUB -> new ConciseReport(messages, paint);
            case GITLAB -> new JsonReport(messages);
            case JUNIT -> new ConciseReport(messages, paint);
            case MARKDOWN -> new ConciseReport(messages, paint);
        };
    }
}

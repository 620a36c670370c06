package vn.kehoach.report;

/** The reports there are. */
public final class Reports {
    private Reports() {}

    /**
     * For people: each place in its source, with what is wrong, why, and what to do.
     *
     * <pre>
     * lỗi[REF-01]: không có cơ quan nào mang mã “so-khtd”
     *   --&gt; plans/140-kh-ubnd-2023/tasks.yaml:14:13
     *    |
     * 14 |   - lead: so-khtd
     *    |           ^^^^^^^
     *   ::: plans/assignees.yaml:88:11
     *    |
     * 88 |     - id: so-khdt
     *    |           ------- khai báo tại đây
     *    = gợi ý: có phải “so-khdt”?
     *
     * Tìm thấy 1 lỗi trong 14 tệp.
     * </pre>
     */
    public static Report human(Language language, Colour colour) {
        return new HumanReport(Messages.of(language), new Paint(colour));
    }

    /**
     * One line each, for searching and for editors.
     *
     * <pre>
     * plans/140-kh-ubnd-2023/tasks.yaml:14:13: lỗi[REF-01]: không có ... (có phải “so-khdt”?)
     * </pre>
     */
    public static Report concise(Language language, Colour colour) {
        return new ConciseReport(Messages.of(language), new Paint(colour));
    }
}

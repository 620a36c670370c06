package vn.kehoach.scaffold;

/** The law on local government, which every such plan is based on. */
record Law(String number, String entry) {
    static Law of(Government government) {
        return switch (government) {
            case TWO_TIER -> law("72/2025/QH15", "2025-06-16", "2025-06-16", "");
            case WITH_DISTRICTS ->
                    law("77/2015/QH13", "2015-06-19", "2016-01-01", "    until: 2025-02-28\n");
        };
    }

    private static Law law(String number, String date, String from, String until) {
        return new Law(
                number,
                """
                  - id: luat-tccqdp
                    kind: luat
                    number: %s
                    name: Luật Tổ chức chính quyền địa phương
                    date: %s
                    issuer: Quốc hội
                    from: %s
                %s    source: đối chiếu với bản gốc trước khi dùng\
                """
                        .formatted(number, date, from, until));
    }
}

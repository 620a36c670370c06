package vn.kehoach.conform.clause;

/** What is measured. */
public enum Component {
    PAGE,
    FONT,
    PAGE_NUMBER,
    NATION,
    MOTTO,
    SUPERIOR,
    ISSUER,
    NUMBER,
    PLACE,
    KIND,
    SUBJECT,
    BASIS,
    DIVISION,
    SECTION,
    ARTICLE,
    CLAUSE,
    POINT,
    BODY,
    AUTHORITY,
    SIGNER,
    RECIPIENTS_TITLE,
    RECIPIENT,
    APPENDIX_NUMBER,
    APPENDIX_TITLE,
    ATTACHMENT
}

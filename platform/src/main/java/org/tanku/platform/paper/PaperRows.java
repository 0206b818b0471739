package org.tanku.platform.paper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.ledger.PaperNumber;
import org.tanku.platform.paper.Paper.Form;
import org.tanku.platform.paper.Paper.Kind;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// The table of papers that were handed out (凭证表).
@Repository
class PaperRows {
    private static final String SELECT =
            """
            select number, kind, subject, edition, facts, digest, pdf_sm3, ofd_sm3, issued_at
              from paper.paper
            """;

    private final JdbcClient db;

    PaperRows(JdbcClient db) {
        this.db = db;
    }

    int nextNumber() {
        return db.sql("select nextval('paper.number')").query(Integer.class).single();
    }

    /// Keeps a paper; false when another made this edition at the same time.
    boolean insert(Paper paper, byte[] pdf, byte[] ofd) {
        return db.sql(
                                """
                                insert into paper.paper
                                       (number, kind, subject, edition, facts, digest, pdf, pdf_sm3,
                                        ofd, ofd_sm3, issued_at)
                                values (:number, :kind, :subject, :edition, :facts, :digest, :pdf,
                                        :pdfSm3, :ofd, :ofdSm3, :issuedAt)
                                on conflict (kind, subject, edition) do nothing
                                """)
                        .param("number", paper.number().toString())
                        .param("kind", paper.kind().name())
                        .param("subject", paper.subject())
                        .param("edition", paper.edition())
                        .param("facts", paper.text())
                        .param("digest", paper.digest())
                        .param("pdf", pdf)
                        .param("pdfSm3", paper.pdf())
                        .param("ofd", ofd)
                        .param("ofdSm3", paper.ofd())
                        .param("issuedAt", paper.issuedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Paper> find(PaperNumber number) {
        return db.sql(SELECT + " where number = :number")
                .param("number", number.toString())
                .query(PaperRows::read)
                .optional();
    }

    /// The latest edition for a subject.
    Optional<Paper> findLatest(Kind kind, String subject) {
        return db.sql(
                        SELECT
                                + """
                                 where kind = :kind and subject = :subject
                                 order by edition desc
                                 limit 1
                                """)
                .param("kind", kind.name())
                .param("subject", subject)
                .query(PaperRows::read)
                .optional();
    }

    /// The paper one of whose files has this digest.
    Optional<Paper> findByFile(String sm3) {
        return db.sql(SELECT + " where pdf_sm3 = :sm3 or ofd_sm3 = :sm3")
                .param("sm3", sm3)
                .query(PaperRows::read)
                .optional();
    }

    /// The latest first.
    List<Paper> list(int atMost) {
        return db.sql(SELECT + " order by issued_at desc, number desc limit :atMost")
                .param("atMost", atMost)
                .query(PaperRows::read)
                .list();
    }

    byte[] file(PaperNumber number, Form form) {
        String column =
                switch (form) {
                    case PDF -> "pdf";
                    case OFD -> "ofd";
                };
        return db.sql("select " + column + " from paper.paper where number = :number")
                .param("number", number.toString())
                .query(byte[].class)
                .single();
    }

    private static Paper read(ResultSet row, int number) throws SQLException {
        return new Paper(
                PaperNumber.parse(row.getString("number")),
                Kind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getInt("edition"),
                row.getString("facts"),
                row.getString("digest"),
                row.getString("pdf_sm3"),
                row.getString("ofd_sm3"),
                row.getTimestamp("issued_at").toInstant());
    }
}

package org.tanku.platform.dossier;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.platform.dossier.Document.DocumentId;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/// The table of bytes (文件内容表), in parts, so that a file is never held whole.
@Repository
class Parts {
    private static final int PART_BYTES = 1 << 20;

    private final JdbcClient db;

    Parts(JdbcClient db) {
        this.db = db;
    }

    /// Inside a transaction.
    void insert(DocumentId id, int version, InputStream content) throws IOException {
        int number = 0;
        for (byte[] part = content.readNBytes(PART_BYTES);
                part.length > 0;
                part = content.readNBytes(PART_BYTES)) {
            db.sql(
                            """
                            insert into dossier.part (document_id, version, number, content)
                            values (:id, :version, :number, :content)
                            """)
                    .param("id", id.value())
                    .param("version", version)
                    .param("number", number++)
                    .param("content", part)
                    .update();
        }
    }

    void writeTo(DocumentId id, int version, OutputStream out) throws IOException {
        int number = 0;
        Optional<byte[]> part = find(id, version, number);
        while (part.isPresent()) {
            out.write(part.get());
            part = find(id, version, ++number);
        }
    }

    private Optional<byte[]> find(DocumentId id, int version, int number) {
        return db.sql(
                        """
                        select content
                          from dossier.part
                         where document_id = :id and version = :version and number = :number
                        """)
                .param("id", id.value())
                .param("version", version)
                .param("number", number)
                .query((row, _) -> row.getBytes("content"))
                .optional();
    }
}

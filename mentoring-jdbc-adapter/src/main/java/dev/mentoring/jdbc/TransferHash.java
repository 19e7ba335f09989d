package dev.mentoring.jdbc;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.primitives.Ints;
import dev.mentoring.transfer.Transfer;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;

/**
 * SHA-256 over a transfer and the hash before it. Each part is preceded by its length in bytes, four of them, the
 * highest first, so that no two transfers are written alike; what is absent has the length -1. People are named by id.
 */
final class TransferHash {

    private final Hasher hasher = Hashing.sha256().newHasher();

    private TransferHash() {}

    static HashCode of(int number, Transfer transfer, HashCode before) {
        TransferHash hash = new TransferHash();
        hash.add(before.asBytes());
        hash.add(number);
        hash.add(transfer.student());
        hash.add(transfer.from());
        hash.add(transfer.to());
        hash.add(transfer.at().truncatedTo(ChronoUnit.MICROS));
        hash.add(transfer.kind().name());
        hash.add(transfer.by());
        transfer.leave().ifPresentOrElse(hash::add, hash::addNone);
        hash.add(Lines.write(transfer.overridden()));
        transfer.overrideReason().ifPresentOrElse(hash::add, hash::addNone);
        return hash.hasher.hash();
    }

    private void add(Object part) {
        add(part.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void add(byte[] part) {
        addLength(part.length);
        hasher.putBytes(part);
    }

    private void addNone() {
        addLength(-1);
    }

    private void addLength(int length) {
        hasher.putBytes(Ints.toByteArray(length));
    }
}

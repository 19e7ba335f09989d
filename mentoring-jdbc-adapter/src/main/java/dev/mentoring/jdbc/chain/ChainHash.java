package dev.mentoring.jdbc.chain;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.primitives.Ints;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * SHA-256 over parts. Each part is preceded by its length in bytes, four of them, the highest first, so that no two
 * lists of parts are written alike; what is absent has the length -1.
 */
public final class ChainHash {

    private final Hasher hasher = Hashing.sha256().newHasher();

    public static ChainHash after(HashCode before) {
        return new ChainHash().with(before);
    }

    public ChainHash with(HashCode part) {
        return with(part.asBytes());
    }

    public ChainHash with(Object part) {
        return with(part.toString().getBytes(StandardCharsets.UTF_8));
    }

    public ChainHash with(Optional<?> part) {
        if (part.isPresent()) {
            return with((Object) part.get());
        }
        hasher.putBytes(Ints.toByteArray(-1));
        return this;
    }

    private ChainHash with(byte[] part) {
        hasher.putBytes(Ints.toByteArray(part.length));
        hasher.putBytes(part);
        return this;
    }

    public HashCode made() {
        return hasher.hash();
    }
}

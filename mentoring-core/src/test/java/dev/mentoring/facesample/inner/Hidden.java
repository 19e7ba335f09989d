package dev.mentoring.facesample.inner;

import dev.mentoring.facesample.open.Island;

/** Public, in a package that is not exported. */
public interface Hidden {

    Island island();
}

package dev.mentoring.facesample.open;

/** Nobody sees it, but what is below it inherits what it shows. */
abstract class Behind<T> {

    public abstract ByInheritance inherited();

    public abstract T given();
}

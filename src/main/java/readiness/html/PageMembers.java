package readiness.html;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Set;

/**
 * What a template may ask of an object: the methods of pages, not what makes pages, so that no way leads from a page to
 * its class.
 */
final class PageMembers implements MemberAccessPolicy, ClassMemberAccessPolicy {

    /** The packages whose records are parts of a page. */
    private static final Set<String> PAGES = Set.of(
            "readiness.report",
            "readiness.since",
            "readiness.obstacle",
            "readiness.outcome",
            "readiness.level",
            "readiness.question",
            "readiness.chart",
            "readiness.page",
            "readiness.form");

    @Override
    public ClassMemberAccessPolicy forClass(Class<?> type) {
        return this;
    }

    @Override
    public boolean isToStringAlwaysExposed() {
        return false;
    }

    @Override
    public boolean isMethodExposed(Method method) {
        return !Modifier.isStatic(method.getModifiers())
                && PAGES.contains(method.getDeclaringClass().getPackageName());
    }

    @Override
    public boolean isConstructorExposed(Constructor<?> constructor) {
        return false;
    }

    @Override
    public boolean isFieldExposed(Field field) {
        return false;
    }
}

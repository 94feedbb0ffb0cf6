# What bin/chaos and bin/bench share: they run tools that stand among the tests of the assembly, beside the servers that those start.

# Builds the EAR and the tests' classes, unless nothing has changed since, and runs class $1 of ear's tests with the arguments
# that follow. The tool works in ear/, as the tests do. For a caller that stands in the project's directory.
run_tool() {
    local tool=$1 classpath=ear/target/tests.classpath
    shift
    if [[ ! -f $classpath || ! -d build/wildfly-39.0.1.Final ||
        -n $(find pom.xml ./*/pom.xml ./*/src -type f -newer "$classpath" -print -quit) ]]; then
        mkdir -p build
        echo "Building (all of Maven's words are in build/build.log)"
        if ! ./mvnw -B -ntp package dependency:build-classpath -DskipTests -pl server-config,ear -am \
            -Dmdep.outputFile=target/tests.classpath -Dmdep.includeScope=test > build/build.log 2>&1; then
            grep -E '^\[ERROR\]' build/build.log | head -n 15 >&2
            echo "The build failed; see build/build.log." >&2
            return 1
        fi
    fi
    (cd ear && exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "target/test-classes:$(< target/tests.classpath)" "$tool" "$@")
}

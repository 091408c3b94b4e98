# SPDX-License-Identifier: GPL-3.0-or-later
# atrium_test(tst_name LABEL unit SOURCES a.cpp [LIBRARIES atrium_x …] [TIMEOUT seconds] [LAUNCHER program]): a Qt Test executable in
# build/<preset>/bin/tests, run without a display and with a home folder of its own.
function(atrium_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "LABEL;TIMEOUT" "SOURCES;LIBRARIES;ENVIRONMENT;LAUNCHER")
    if(NOT arg_LABEL)
        set(arg_LABEL unit)
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    atrium_check_present(arg_SOURCES)
    qt_add_executable(${name} ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin/tests)
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/app ${PROJECT_SOURCE_DIR}/tests)
    set(qt Qt6::Core Qt6::Gui Qt6::Qml)
    target_link_libraries(${name} PRIVATE ${arg_LIBRARIES} ${qt} Qt6::Test atrium_settings)
    atrium_use_pch(${name} ${qt})
    target_compile_definitions(${name} PRIVATE
        ATRIUM_FIXTURES="${PROJECT_SOURCE_DIR}/tests/fixtures"
        ATRIUM_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    add_test(NAME ${name} COMMAND ${arg_LAUNCHER} $<TARGET_FILE:${name}>)
    set(home ${PROJECT_BINARY_DIR}/testhome/${name})
    file(MAKE_DIRECTORY ${home}/runtime)
    file(CHMOD ${home}/runtime PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
    set_tests_properties(${name} PROPERTIES
        LABELS ${arg_LABEL}
        TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;QT_FORCE_STDERR_LOGGING=1;HOME=${home};XDG_RUNTIME_DIR=${home}/runtime;LC_ALL=C.UTF-8;TZ=Europe/Warsaw;${arg_ENVIRONMENT}")
endfunction()

# SPDX-License-Identifier: GPL-3.0-or-later
# Compiler, Qt and third-party targets that every folder uses.
include(CTest)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)
set(QT_QML_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/qml)

option(ATRIUM_WERROR "Treat warnings as errors" OFF)
option(ATRIUM_SLOW_CHECKS "Register clang-tidy and the self-test under the sanitizers as tests" OFF)
option(ATRIUM_SANITIZE "Build with AddressSanitizer and UBSan" OFF)

find_package(Qt6 6.4 REQUIRED COMPONENTS
    Core Gui Multimedia Network WebSockets Qml Quick QuickControls2 Widgets Svg Test LinguistTools)
if(UNIX AND NOT APPLE)
    find_package(Qt6 6.4 REQUIRED COMPONENTS DBus)
endif()
find_package(Qt6Keychain REQUIRED)
find_package(SQLiteCpp CONFIG REQUIRED)
find_package(simdjson CONFIG REQUIRED)
find_package(tl-expected CONFIG REQUIRED)

if(ATRIUM_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    add_link_options(-fsanitize=address,undefined)
endif()

find_program(ATRIUM_MOLD mold)
if(ATRIUM_MOLD AND CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang" AND NOT APPLE AND NOT WIN32)
    add_link_options(-fuse-ld=mold)
endif()

# Warnings and Qt strictness of the project's own code; third-party targets do not link this.
add_library(atrium_settings INTERFACE)
if(NOT MSVC)
    target_compile_options(atrium_settings INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast
        $<$<BOOL:${ATRIUM_WERROR}>:-Werror>)
else()
    target_compile_options(atrium_settings INTERFACE /W4 /utf-8 /permissive- /Zc:__cplusplus)
endif()
target_compile_definitions(atrium_settings INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    ATRIUM_VERSION="${PROJECT_VERSION}")
